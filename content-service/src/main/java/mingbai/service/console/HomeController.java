package mingbai.service.console;

import java.util.Set;
import mingbai.program.bus.MessageBus;
import mingbai.service.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page after log-in: whether everything is up.
@Controller
class HomeController {
    private final MessageBus bus;

    HomeController(MessageBus bus) {
        this.bus = bus;
    }

    @Bean
    static ConsoleEntry homeEntry() {
        return new ConsoleEntry(0, "/", "概览", "Overview", Set.of(Role.values()));
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("connected", bus.connected());
        model.addAttribute("malformed", bus.malformed());
        model.addAttribute("dropped", bus.dropped());
        return "console/home";
    }
}
