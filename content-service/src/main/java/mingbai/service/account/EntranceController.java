package mingbai.service.account;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The pages one sees before one is in: log-in, and making the first manager.
@Controller
class EntranceController {
    private final SetUpLink setUp;

    EntranceController(SetUpLink setUp) {
        this.setUp = setUp;
    }

    @GetMapping("/log-in")
    String logIn() {
        return "account/log-in";
    }

    @GetMapping("/set-up/{token}")
    String choose(@PathVariable String token, Model model) {
        if (!setUp.valid(token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("shortest", Password.SHORTEST);
        return "account/set-up";
    }

    @PostMapping("/set-up/{token}")
    String make(
            @PathVariable String token,
            @RequestParam String name,
            @RequestParam String display,
            @RequestParam String password,
            Model model) {
        try {
            var manager = new Account(name, display, Set.of(Role.MANAGER));
            if (setUp.use(token, manager, password)) {
                return "redirect:/log-in";
            }
        } catch (IllegalArgumentException e) {
            model.addAttribute("name", name);
        }
        model.addAttribute("refused", true);
        return choose(token, model);
    }
}
