package mingbai.service.rollout;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import mingbai.service.account.Role;
import mingbai.service.bundle.BundleOutcome;
import mingbai.service.bundle.BundleShelf;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.reply.Json;
import mingbai.service.reply.Refusal;
import mingbai.service.rollout.RolloutDesk.Deed;
import mingbai.service.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page on which a manager brings updates and sends them on their way.
@Controller
@RequestMapping("/updates")
@PreAuthorize("hasRole('MANAGER')")
class UpdateController {
    private static final String HERE = "redirect:/updates";

    private final RolloutDesk desk;
    private final RolloutBook book;
    private final BundleShelf shelf;
    private final Settings settings;

    UpdateController(RolloutDesk desk, RolloutBook book, BundleShelf shelf, Settings settings) {
        this.desk = desk;
        this.book = book;
        this.shelf = shelf;
        this.settings = settings;
    }

    @Bean
    static ConsoleEntry updatesEntry() {
        return new ConsoleEntry(42, "/updates", "更新", "Updates", Set.of(Role.MANAGER));
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("on", settings.ground().enrol().port().isPresent());
        model.addAttribute("most", BundleShelf.LARGEST);
        model.addAttribute("bundles", desk.bundles());
        return shown(model, "rollout/updates");
    }

    /// Only the part that changes by itself.
    @GetMapping("/now")
    String now(Model model) {
        return shown(model, "rollout/updates :: now");
    }

    private String shown(Model model, String view) {
        var pace = settings.ground().update();
        var rows = book.latest().stream().map(r -> new RolloutRow(r, pace.watch())).toList();
        // Those that are live, or else the last one; the others are history.
        int live = Math.max(1, (int) rows.stream().filter(RolloutRow::live).count());
        model.addAttribute("now", rows.stream().limit(live).toList());
        model.addAttribute("earlier", rows.stream().skip(live).toList());
        model.addAttribute("pace", pace);
        return view;
    }

    /// The body is the update itself; a form would be kept twice.
    @PostMapping("/bundles")
    ResponseEntity<byte[]> bring(HttpServletRequest request, Principal me) throws IOException {
        return brought(shelf, request, me.getName());
    }

    static ResponseEntity<byte[]> brought(BundleShelf shelf, HttpServletRequest request, String who)
            throws IOException {
        long announced = request.getContentLengthLong();
        return switch (shelf.take(request.getInputStream(), announced, who)) {
            case BundleOutcome.Kept(var bundle) -> Json.answer(HttpStatus.CREATED, bundle);
            case BundleOutcome.NotKept(var why) ->
                    Json.answer(
                            why.code().equals("TOO_LARGE")
                                    ? HttpStatus.CONTENT_TOO_LARGE
                                    : HttpStatus.UNPROCESSABLE_CONTENT,
                            why);
        };
    }

    @PostMapping("/bundles/{sha256}/begin")
    String begin(@PathVariable String sha256, Principal me, RedirectAttributes next) {
        return said(desk.begin(sha256, me.getName()), next);
    }

    @PostMapping("/bundles/{sha256}/remove")
    String remove(@PathVariable String sha256, Principal me, RedirectAttributes next)
            throws IOException {
        return said(desk.remove(sha256, me.getName()), next);
    }

    @PostMapping("/{id}/pause")
    String pause(@PathVariable String id, Principal me, RedirectAttributes next) {
        return said(desk.deed(id, Deed.PAUSE, me.getName()), next);
    }

    @PostMapping("/{id}/go-on")
    String goOn(@PathVariable String id, Principal me, RedirectAttributes next) {
        return said(desk.deed(id, Deed.GO_ON, me.getName()), next);
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable String id, Principal me, RedirectAttributes next) {
        return said(desk.deed(id, Deed.END, me.getName()), next);
    }

    private static String said(Optional<Refusal> why, RedirectAttributes next) {
        why.ifPresent(w -> next.addFlashAttribute("why", w));
        return HERE;
    }
}
