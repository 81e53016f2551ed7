package mingbai.service.rating;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import mingbai.model.rating.Grade;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.library.HallShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of ratings, for those who answer for the hall.
@Controller
@PreAuthorize("hasAnyRole('MANAGER', 'AUDITOR', 'EVALUATOR')")
class RatingController {
    private static final int LATEST = 100;

    private final RatingFigures figures;
    private final HallShelf shelf;
    private final InstantSource clock;

    RatingController(RatingFigures figures, HallShelf shelf, InstantSource clock) {
        this.figures = figures;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Bean
    static ConsoleEntry ratingsEntry() {
        return new ConsoleEntry(
                50,
                "/ratings",
                "好差评",
                "Ratings",
                Set.of(Role.MANAGER, Role.AUDITOR, Role.EVALUATOR));
    }

    @GetMapping("/ratings")
    String ratings(@RequestParam(defaultValue = "MONTH") Period period, Model model) {
        var zone =
                shelf.plan()
                        .map(plan -> plan.profile().name().timeZone())
                        .orElse(ZoneId.of("Asia/Shanghai"));
        var since = period.since(clock.instant(), zone);
        model.addAttribute("zone", zone);
        model.addAttribute("period", period);
        model.addAttribute("periods", Period.values());
        model.addAttribute("grades", Grade.values());
        model.addAttribute("smallest", Tally.SMALLEST_GROUP);
        model.addAttribute("hall", figures.hall(since));
        model.addAttribute("windows", figures.windows(since));
        model.addAttribute("businesses", figures.businesses(since));
        model.addAttribute("latest", figures.latest(since, LATEST));
        return "rating/ratings";
    }
}
