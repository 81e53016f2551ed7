package mingbai.service.plate;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mingbai.model.place.WindowNumber;
import mingbai.model.rating.Rating;
import mingbai.service.rating.RatingBook;
import mingbai.service.rating.RatingOutcome;
import mingbai.service.rating.Refusals;
import mingbai.service.rating.ServedTicket;
import mingbai.service.visitor.Filled;
import mingbai.service.visitor.VisitorGate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The page behind the code on a window's plate. Whoever was served there today says which number
/// they had; one address cannot try many.
@Controller
class PlateController {
    /// Tries of one address at one plate within a minute.
    static final int MOST_A_MINUTE = 8;

    private final WindowPage page;
    private final Invitations invitations;
    private final RatingBook book;
    private final Refusals refusals;
    private final VisitorGate gate;

    PlateController(
            WindowPage page,
            Invitations invitations,
            RatingBook book,
            Refusals refusals,
            InstantSource clock) {
        this.page = page;
        this.invitations = invitations;
        this.book = book;
        this.refusals = refusals;
        this.gate = new VisitorGate(clock, MOST_A_MINUTE);
    }

    @GetMapping("/t/w/{code}")
    String plate(@PathVariable String code, Model model) {
        page.show(code, window(code), Filled.NOTHING, model);
        return "plate/plate";
    }

    @PostMapping("/t/w/{code}")
    String rate(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Model model) {
        var window = window(code);
        var filled = Filled.of(form, Rating.Channel.QR_CODE);
        if (!gate.lets(code + " " + request.getRemoteAddr())) {
            refusals.count(RatingOutcome.TOO_MANY);
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var number = form.getOrDefault("number", List.of("")).getFirst();
        model.addAttribute("outcome", rate(window, number, filled));
        model.addAttribute("number", number);
        page.show(code, window, filled, model);
        return "plate/plate";
    }

    private RatingOutcome rate(WindowNumber window, String number, Filled filled) {
        Optional<ServedTicket> ticket =
                WindowPage.number(number).flatMap(n -> invitations.today(window, n));
        if (ticket.isEmpty()) {
            return refusals.count(RatingOutcome.UNKNOWN_TICKET);
        }
        return filled.wrong(page.reasonWanted())
                .map(refusals::count)
                .orElseGet(() -> book.rate(filled.rating(ticket.get().token())));
    }

    private WindowNumber window(String code) {
        return page.window(code, Plates.Kind.PLATE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
