package mingbai.service.rating;

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

/// The page of ratings, for those who answer for the hall.
@Controller
@PreAuthorize("hasAnyRole('MANAGER', 'AUDITOR')")
class RatingController {
    private static final int LATEST = 100;

    private final RatingFigures figures;
    private final HallShelf shelf;

    RatingController(RatingFigures figures, HallShelf shelf) {
        this.figures = figures;
        this.shelf = shelf;
    }

    @Bean
    static ConsoleEntry ratingsEntry() {
        return new ConsoleEntry(
                50, "/ratings", "好差评", "Ratings", Set.of(Role.MANAGER, Role.AUDITOR));
    }

    @GetMapping("/ratings")
    String ratings(Model model) {
        model.addAttribute("hall", figures.hall());
        model.addAttribute("windows", figures.windows());
        model.addAttribute("latest", figures.latest(LATEST));
        model.addAttribute("grades", Grade.values());
        model.addAttribute("smallest", RatingFigures.SMALLEST_GROUP);
        model.addAttribute(
                "zone",
                shelf.plan()
                        .map(plan -> plan.profile().name().timeZone())
                        .orElse(ZoneId.of("Asia/Shanghai")));
        return "rating/ratings";
    }
}
