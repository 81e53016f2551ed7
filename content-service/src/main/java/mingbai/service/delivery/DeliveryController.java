package mingbai.service.delivery;

import java.util.Set;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.station.StationWords;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The page of the deliveries, which keeps itself up to date.
@Controller
@PreAuthorize("hasAnyRole('EDITOR', 'REVIEWER', 'MANAGER', 'AUDITOR')")
class DeliveryController {
    private final DeliveryBoard board;

    DeliveryController(DeliveryBoard board) {
        this.board = board;
    }

    @Bean
    static ConsoleEntry deliveryEntry() {
        return new ConsoleEntry(
                42,
                "/delivery",
                "下发",
                "Delivery",
                Set.of(Role.EDITOR, Role.REVIEWER, Role.MANAGER, Role.AUDITOR));
    }

    @GetMapping("/delivery")
    String page(Model model) {
        show(model);
        return "delivery/delivery";
    }

    /// Only the part that changes.
    @GetMapping("/delivery/now")
    String now(Model model) {
        show(model);
        return "delivery/delivery :: now";
    }

    private void show(Model model) {
        model.addAttribute("deliveries", board.all());
        model.addAttribute("say", StationWords.WORDS);
    }
}
