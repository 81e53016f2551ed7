package mingbai.service.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import mingbai.model.rating.Rating;
import mingbai.service.followup.CallBacks;
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
    private final VisitorRatings taker;
    private final CallBacks calls;

    VisitorController(
            PhonePage page,
            RatingBook ratings,
            VisitorGate gate,
            VisitorRatings taker,
            CallBacks calls) {
        this.page = page;
        this.ratings = ratings;
        this.gate = gate;
        this.taker = taker;
        this.calls = calls;
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
        var filled = Filled.of(form, Rating.Channel.QR_CODE);
        var outcome = taker.rate(request.getRemoteAddr(), token, filled);
        if (outcome == RatingOutcome.TAKEN) {
            return "redirect:/t/{token}";
        }
        if (outcome == RatingOutcome.TOO_MANY) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        model.addAttribute("outcome", outcome);
        show(token, page.find(token), filled, model);
        return "visitor/ticket";
    }

    /// Whoever was dissatisfied may leave a number for a call, apart from the rating.
    @PostMapping("/t/{token}/call-back")
    String callBack(
            @PathVariable String token,
            @RequestParam String phone,
            @RequestParam(defaultValue = "false") boolean agree,
            HttpServletRequest request,
            Model model) {
        var sight = letIn(token, request);
        boolean left =
                agree && sight.filter(s -> calls.agree(s.ticket().token(), phone)).isPresent();
        model.addAttribute("called", left);
        show(token, sight, Filled.NOTHING, model);
        return "visitor/ticket";
    }

    private void show(String token, Optional<TicketSight> sight, Filled filled, Model model) {
        boolean rated = sight.filter(s -> ratings.rated(s.ticket().token())).isPresent();
        model.addAttribute("token", token);
        model.addAttribute("filled", filled);
        model.addAttribute(
                "callBack",
                rated && sight.filter(s -> calls.wanted(s.ticket().token())).isPresent());
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
