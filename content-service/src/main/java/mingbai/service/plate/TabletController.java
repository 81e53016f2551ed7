package mingbai.service.plate;

import java.util.List;
import java.util.Optional;
import mingbai.model.place.WindowNumber;
import mingbai.model.rating.Rating;
import mingbai.service.rating.RatingBook;
import mingbai.service.rating.RatingOutcome;
import mingbai.service.rating.Refusals;
import mingbai.service.rating.ServedTicket;
import mingbai.service.visitor.Filled;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The page that stays open on the tablet at a window. It wakes when the clerk finishes a ticket
/// and sleeps again by itself; it names nobody.
@Controller
class TabletController {
    private final WindowPage page;
    private final Invitations invitations;
    private final RatingBook book;
    private final Refusals refusals;

    TabletController(WindowPage page, Invitations invitations, RatingBook book, Refusals refusals) {
        this.page = page;
        this.invitations = invitations;
        this.book = book;
        this.refusals = refusals;
    }

    @GetMapping("/t/pad/{code}")
    String tablet(@PathVariable String code, Model model) {
        show(code, Filled.NOTHING, model);
        return "plate/tablet";
    }

    @GetMapping("/t/pad/{code}/now")
    String now(@PathVariable String code, Model model) {
        show(code, Filled.NOTHING, model);
        return "plate/tablet :: now";
    }

    @PostMapping("/t/pad/{code}")
    String rate(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            Model model) {
        var filled = Filled.of(form, Rating.Channel.WINDOW_TABLET);
        model.addAttribute("outcome", rate(window(code), form, filled));
        show(code, filled, model);
        return "plate/tablet :: now";
    }

    private RatingOutcome rate(
            WindowNumber window, MultiValueMap<String, String> form, Filled filled) {
        var ticket = named(window, form);
        if (ticket.isEmpty()) {
            return refusals.count(RatingOutcome.UNKNOWN_TICKET);
        }
        return filled.wrong(page.reasonWanted())
                .map(refusals::count)
                .orElseGet(() -> book.rate(filled.rating(ticket.get().token())));
    }

    @PostMapping("/t/pad/{code}/skip")
    String skip(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            Model model) {
        named(window(code), form).ifPresent(ticket -> invitations.skip(ticket.token()));
        show(code, Filled.NOTHING, model);
        return "plate/tablet :: now";
    }

    private Optional<ServedTicket> named(WindowNumber window, MultiValueMap<String, String> form) {
        return WindowPage.number(form.getOrDefault("number", List.of("")).getFirst())
                .flatMap(number -> invitations.today(window, number));
    }

    private void show(String code, Filled filled, Model model) {
        var window = window(code);
        page.show(code, window, filled, model);
        model.addAttribute("invitation", invitations.now(window));
    }

    private WindowNumber window(String code) {
        return page.window(code, Plates.Kind.TABLET)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
