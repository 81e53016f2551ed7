package mingbai.service.catalogue;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import mingbai.model.item.Catalogue;
import mingbai.model.item.ItemCode;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.flow.FlowDrawing;
import mingbai.service.gate.Gate;
import mingbai.service.gate.Transition;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of the catalogue, to read.
@Controller
class CatalogueController {
    private final ItemBook book;
    private final Gate gate;
    private final Transition transition;

    CatalogueController(ItemBook book, Gate gate, Transition transition) {
        this.book = book;
        this.gate = gate;
        this.transition = transition;
    }

    @Bean
    static ConsoleEntry catalogueEntry() {
        return new ConsoleEntry(25, "/catalogue", "事项", "Catalogue", Set.of(Role.values()));
    }

    @GetMapping("/catalogue")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var entries = book.entries();
        var found = book.find(q, department, page);
        model.addAttribute("q", q);
        model.addAttribute("department", department);
        model.addAttribute("departments", book.departments());
        model.addAttribute("total", entries.size());
        model.addAttribute("listed", entries.stream().filter(Catalogue.Entry::listed).count());
        model.addAttribute("edition", book.edition().orElse(null));
        model.addAttribute("transition", transition.open().orElse(null));
        model.addAttribute("found", found);
        return "catalogue/list";
    }

    @GetMapping("/catalogue/item/{code}")
    String item(@PathVariable String code, Model model) {
        var item = book.item(code(code)).orElseThrow(CatalogueController::notFound);
        model.addAttribute("item", item);
        model.addAttribute("missing", Disclosures.missing(item));
        model.addAttribute("lacks", gate.lacks(item));
        model.addAttribute("transition", transition.open().orElse(null));
        model.addAttribute("drawing", FlowDrawing.of(item.procedure().flow()).orElse(null));
        model.addAttribute("history", book.history(item.head().code()));
        model.addAttribute("people", book.people(item));
        model.addAttribute(
                "departmentName",
                book.departments().stream()
                        .filter(d -> d.id().equals(item.head().departmentId()))
                        .map(d -> d.name())
                        .findFirst()
                        .orElse(item.head().departmentId()));
        return "catalogue/item";
    }

    /// The edition, its change log, and how many items there are of what.
    @GetMapping("/catalogue/edition")
    String edition(Model model) {
        model.addAttribute("edition", book.edition().orElse(null));
        model.addAttribute("figures", CatalogueFigures.of(book.items(), book.departments()));
        model.addAttribute("lacking", lacking());
        model.addAttribute("transition", transition.open().orElse(null));
        model.addAttribute("today", transition.today());
        return "catalogue/edition";
    }

    private long lacking() {
        return gate.lacks(book.items()).values().stream().filter(l -> !l.isEmpty()).count();
    }

    @PostMapping("/catalogue/transition")
    @PreAuthorize("hasRole('MANAGER')")
    String open(
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            Principal me,
            RedirectAttributes next) {
        try {
            transition
                    .open(LocalDate.parse(until), me.getName(), reason)
                    .ifPresent(why -> next.addFlashAttribute("refusal", why));
        } catch (DateTimeException e) {
            next.addFlashAttribute("refusal", "请填写截止日期 · say until when");
        }
        return "redirect:/catalogue/edition";
    }

    @PostMapping("/catalogue/transition/close")
    @PreAuthorize("hasRole('MANAGER')")
    String close(Principal me) {
        transition.close(me.getName());
        return "redirect:/catalogue/edition";
    }

    private static ItemCode code(String text) {
        try {
            return new ItemCode(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
