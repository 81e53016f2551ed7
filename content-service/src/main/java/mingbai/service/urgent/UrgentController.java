package mingbai.service.urgent;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.wire.Wire;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.emergency.EmergencyDesk;
import mingbai.service.emergency.Given;
import mingbai.service.emergency.HalfLift;
import mingbai.service.library.HallShelf;
import mingbai.service.station.StationRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of emergencies.
@Controller
@RequestMapping("/emergency")
@PreAuthorize("hasAnyRole('REVIEWER', 'MANAGER', 'AUDITOR')")
class UrgentController {
    private static final Logger LOG = LoggerFactory.getLogger(UrgentController.class);
    private static final int LATEST = 30;

    private final EmergencyDesk desk;
    private final HallShelf shelf;
    private final Sights sights;

    UrgentController(EmergencyDesk desk, HallShelf shelf, Sights sights) {
        this.desk = desk;
        this.shelf = shelf;
        this.sights = sights;
    }

    /// Whom the page knows.
    @Component
    record Sights(StationRegistry stations, AccountService accounts) {}

    @Bean
    static ConsoleEntry emergencyEntry() {
        return new ConsoleEntry(
                28,
                "/emergency",
                "紧急处置",
                "Emergency",
                Set.of(Role.REVIEWER, Role.MANAGER, Role.AUDITOR));
    }

    @ModelAttribute("names")
    Map<String, String> names() {
        return sights.accounts().all().stream()
                .collect(Collectors.toMap(Account::name, Account::display));
    }

    /// A scope, what is ordered for it, and an end of darkness that waits.
    record Row(Scope scope, Optional<Given> given, Optional<HalfLift> waiting) {}

    /// An order that was given, and how many stations said that they follow it.
    record Past(Given given, long followers) {}

    @GetMapping
    String show(Principal me, Model model) {
        model.addAttribute(
                "rows",
                scopes().stream().map(s -> new Row(s, desk.current(s), desk.waiting(s))).toList());
        model.addAttribute(
                "past",
                desk.latest(LATEST).stream()
                        .map(g -> new Past(g, desk.followers(g.order())))
                        .toList());
        model.addAttribute("standIn", desk.standIn());
        model.addAttribute("me", me.getName());
        return "urgent/emergency";
    }

    /// Exactly the bytes to be signed for a wish.
    @GetMapping("/{kind}/{id}/order")
    @PreAuthorize("hasAnyRole('REVIEWER', 'MANAGER')")
    ResponseEntity<byte[]> draft(
            @PathVariable String kind, @PathVariable String id, OrderForm form) {
        try {
            return bytes(Wire.bytes(desk.draft(scope(kind, id), form.wish())));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such order", e);
        }
    }

    @GetMapping("/{kind}/{id}/waiting")
    @PreAuthorize("hasAnyRole('REVIEWER', 'MANAGER')")
    ResponseEntity<byte[]> half(@PathVariable String kind, @PathVariable String id) {
        return desk.waiting(scope(kind, id))
                .map(half -> bytes(half.payload().toArray()))
                .orElseThrow(UrgentController::notFound);
    }

    private static ResponseEntity<byte[]> bytes(byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).body(body);
    }

    @PostMapping("/{kind}/{id}/orders")
    @PreAuthorize("hasAnyRole('REVIEWER', 'MANAGER')")
    String order(
            Place place,
            OrderForm wish,
            OrderForm.Signature signature,
            Principal me,
            RedirectAttributes next) {
        var scope = scope(place.kind(), place.id());
        try {
            var outcome =
                    signature.made()
                            ? desk.order(scope, signature.whole(), me.getName())
                            : desk.demonstrate(scope, wish.wish(), me.getName());
            return said(OrderWords.of(outcome), next);
        } catch (IllegalArgumentException e) {
            LOG.debug("An order was not what it should be", e);
            return said(OrderWords.FAULTY, next);
        }
    }

    /// Which scope, from the path.
    record Place(String kind, String id) {}

    @PostMapping("/{kind}/{id}/second")
    @PreAuthorize("hasAnyRole('REVIEWER', 'MANAGER')")
    String second(
            @PathVariable String kind,
            @PathVariable String id,
            OrderForm.Signature signature,
            Principal me,
            RedirectAttributes next) {
        var scope = scope(kind, id);
        try {
            var read = new Sha256(signature.manifest());
            return said(
                    OrderWords.of(desk.second(scope, read, signature.signed(), me.getName())),
                    next);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a signature", e);
        }
    }

    @PostMapping("/{kind}/{id}/{number}/review")
    @PreAuthorize("hasAnyRole('REVIEWER', 'MANAGER')")
    String review(
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable long number,
            Principal me,
            RedirectAttributes next) {
        var outcome = desk.review(scope(kind, id), number, me.getName());
        return said(OrderWords.of(outcome), next);
    }

    private static String said(OrderWords words, RedirectAttributes next) {
        next.addFlashAttribute("words", words);
        return "redirect:/emergency";
    }

    /// The region, the hall, and every station that was heard of.
    private List<Scope> scopes() {
        return Stream.of(
                        shelf.regionScope().stream(),
                        Stream.of(shelf.hallScope()),
                        sights.stations().all().stream()
                                .map(s -> s.status().identity())
                                .filter(i -> i.hall().equals(shelf.hall()))
                                .map(i -> (Scope) new Scope.OfStation(i.station())))
                .flatMap(s -> s)
                .toList();
    }

    /// Only a scope of this hall's: no other is even there.
    private Scope scope(String kind, String id) {
        return scopes().stream()
                .filter(scope -> scope.text().equals(kind + "/" + id))
                .findFirst()
                .orElseThrow(UrgentController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
