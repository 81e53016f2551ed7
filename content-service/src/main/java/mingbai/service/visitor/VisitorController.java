package mingbai.service.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import mingbai.service.queue.TicketSight;
import mingbai.service.rating.RatingBook;
import mingbai.service.rating.RatingOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The page a phone opens from the code on a slip: where the ticket stands, and a rating once it
/// has been served. It knows nobody and leaves nothing on the phone.
@Controller
class VisitorController {
    private final PhonePage page;
    private final RatingBook ratings;
    private final VisitorGate gate;

    VisitorController(PhonePage page, RatingBook ratings, VisitorGate gate) {
        this.page = page;
        this.ratings = ratings;
        this.gate = gate;
    }

    @GetMapping("/t/{token}")
    String ticket(@PathVariable String token, HttpServletRequest request, Model model) {
        show(token, letIn(token, request), Filled.NOTHING, model);
        return "visitor/ticket";
    }

    @GetMapping("/t/{token}/now")
    String now(@PathVariable String token, HttpServletRequest request, Model model) {
        show(token, letIn(token, request), Filled.NOTHING, model);
        return "visitor/ticket :: now";
    }

    /// Where a reload after a rating leads.
    @GetMapping("/t/{token}/rating")
    String rating(@PathVariable String token) {
        return "redirect:/t/{token}";
    }

    @PostMapping("/t/{token}/rating")
    String rate(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Model model) {
        var sight = letIn(token, request);
        var filled = Filled.of(form);
        var outcome = rate(sight, filled);
        if (outcome == RatingOutcome.TAKEN) {
            return "redirect:/t/{token}";
        }
        model.addAttribute("outcome", outcome);
        show(token, sight, filled, model);
        return "visitor/ticket";
    }

    private RatingOutcome rate(Optional<TicketSight> sight, Filled filled) {
        if (sight.isEmpty()) {
            return RatingOutcome.UNKNOWN_TICKET;
        }
        if (filled.withoutReason() && page.reasonWanted()) {
            return RatingOutcome.REASON_WANTED;
        }
        return filled.rating(sight.get().ticket().token())
                .map(ratings::rate)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private void show(String token, Optional<TicketSight> sight, Filled filled, Model model) {
        boolean rated = sight.filter(s -> ratings.rated(s.ticket().token())).isPresent();
        model.addAttribute("token", token);
        model.addAttribute("filled", filled);
        page.show(sight, rated, model);
    }

    private Optional<TicketSight> letIn(String token, HttpServletRequest request) {
        var sight = page.find(token);
        if (!gate.lets(sight.isPresent() ? token : request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return sight;
    }
}
