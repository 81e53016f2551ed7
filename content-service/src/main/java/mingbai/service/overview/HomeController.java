package mingbai.service.overview;

import java.util.Set;
import mingbai.program.bus.MessageBus;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page after log-in: whether everything is up.
@Controller
class HomeController {
    private final MessageBus bus;
    private final HallFigures figures;

    HomeController(MessageBus bus, HallFigures figures) {
        this.bus = bus;
        this.figures = figures;
    }

    @Bean
    static ConsoleEntry homeEntry() {
        return new ConsoleEntry(0, "/", "概览", "Overview", Set.of(Role.values()));
    }

    @GetMapping("/")
    String home(Model model) {
        show(model);
        return "overview/home";
    }

    /// Only the part that changes.
    @GetMapping("/now")
    String now(Model model) {
        show(model);
        return "overview/home :: now";
    }

    private void show(Model model) {
        model.addAttribute("figures", figures.now());
        model.addAttribute("connected", bus.connected());
        model.addAttribute("malformed", bus.malformed());
        model.addAttribute("dropped", bus.dropped());
    }
}
