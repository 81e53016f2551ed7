package mingbai.service.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.notice.KioskSettings;
import mingbai.model.queue.Business;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.model.rating.RatingTag;
import mingbai.model.rating.RatingTags;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.queue.TicketSight;
import mingbai.service.queue.TicketTrack;
import mingbai.service.rating.RatingBook;
import mingbai.service.rating.RatingOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The page a phone opens from the code on a slip: where the ticket stands, and a rating once it
/// has been served. It knows nobody.
@Controller
class VisitorController {
    private final TicketTrack tickets;
    private final RatingBook ratings;
    private final HallShelf shelf;
    private final Library library;
    private final VisitorGate gate;

    VisitorController(
            TicketTrack tickets,
            RatingBook ratings,
            HallShelf shelf,
            Library library,
            VisitorGate gate) {
        this.tickets = tickets;
        this.ratings = ratings;
        this.shelf = shelf;
        this.library = library;
        this.gate = gate;
    }

    /// A grade with the tags that belong to it.
    public record GradeWithTags(Grade grade, List<RatingTag> tags) {}

    @GetMapping("/t/{token}")
    String ticket(@PathVariable String token, HttpServletRequest request, Model model) {
        show(token, request, model);
        return "visitor/ticket";
    }

    @GetMapping("/t/{token}/now")
    String now(@PathVariable String token, HttpServletRequest request, Model model) {
        show(token, request, model);
        return "visitor/ticket :: now";
    }

    @PostMapping("/t/{token}/rating")
    String rate(
            @PathVariable String token,
            @RequestParam Grade grade,
            @RequestParam(name = "tag", defaultValue = "") List<Integer> tags,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            Model model) {
        letIn(request);
        model.addAttribute("outcome", rate(token, grade, tags, text));
        show(token, request, model);
        return "visitor/ticket";
    }

    private RatingOutcome rate(String token, Grade grade, List<Integer> tags, String text) {
        var own =
                tags.stream()
                        .filter(code ->
                                RatingTags.find(code).filter(t -> t.grade() == grade).isPresent())
                        .toList();
        if (grade.low() && reasonWanted() && own.isEmpty() && text.isBlank()) {
            return RatingOutcome.REASON_WANTED;
        }
        try {
            return ratings.rate(
                    new Rating(
                            new TicketToken(token),
                            grade,
                            own,
                            shortened(text.strip()),
                            Rating.Channel.QR_CODE));
        } catch (IllegalArgumentException e) {
            return RatingOutcome.UNKNOWN_TICKET;
        }
    }

    private static String shortened(String text) {
        int length = Math.min(Rating.MAX_TEXT, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    private boolean reasonWanted() {
        return library.find(shelf.hallScope(), ContentPath.KIOSK_SETTINGS)
                .map(d -> d.read(KioskSettings.class).reasonForLowGrades())
                .orElse(false);
    }

    private void show(String token, HttpServletRequest request, Model model) {
        letIn(request);
        var sight = find(token);
        model.addAttribute("token", token);
        model.addAttribute("sight", sight);
        model.addAttribute(
                "stage", sight.map(s -> s.stage().getClass().getSimpleName()).orElse(""));
        model.addAttribute(
                "business", sight.flatMap(this::business).map(Business::name).orElse(""));
        model.addAttribute(
                "hall", shelf.plan().map(plan -> plan.profile().name().chinese()).orElse("政务服务中心"));
        model.addAttribute(
                "rated", sight.filter(s -> ratings.rated(s.ticket().token())).isPresent());
        model.addAttribute(
                "grades",
                List.of(Grade.values()).stream()
                        .map(g -> new GradeWithTags(g, RatingTags.of(g)))
                        .toList());
    }

    private Optional<TicketSight> find(String token) {
        try {
            return tickets.find(new TicketToken(token)).filter(TicketSight::today);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Business> business(TicketSight sight) {
        return shelf.plan().flatMap(plan -> plan.businesses().find(sight.ticket().business()));
    }

    private void letIn(HttpServletRequest request) {
        if (!gate.lets(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }
}
