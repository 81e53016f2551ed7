package mingbai.service.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import mingbai.service.account.Account;
import mingbai.service.account.Password;
import mingbai.service.account.Role;
import mingbai.service.account.SetUpLink;
import mingbai.service.factor.SecondFactor;
import mingbai.service.qr.QrSquare;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The pages one sees before one is in: log-in, making the first manager, and choosing a password.
@Controller
class EntranceController {
    private final SetUpLink setUp;
    private final SecondFactor factor;
    private final Provider provider;
    private final ProviderDoor door;

    EntranceController(SetUpLink setUp, SecondFactor factor, Provider provider, ProviderDoor door) {
        this.setUp = setUp;
        this.factor = factor;
        this.provider = provider;
        this.door = door;
    }

    @GetMapping("/log-in")
    String logIn(Model model) {
        provider.setting().ifPresent(there -> model.addAttribute("provider", there.label()));
        return "entrance/log-in";
    }

    /// Sends nobody to a provider that is not there.
    @GetMapping("/log-in/provider")
    String byProvider() {
        if (provider.setting().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + (provider.answers() ? "/log-in/by/" + Provider.NAME : "/log-in?away");
    }

    @GetMapping(CodeStep.PATH)
    String code(HttpServletRequest request) {
        return door.codes().awaits(request) ? "entrance/code" : "redirect:/log-in";
    }

    @GetMapping("/set-up/{token}")
    String choose(@PathVariable String token, Model model) {
        model.addAttribute("shortest", Password.SHORTEST);
        model.addAttribute("token", token);
        var account = setUp.account(token);
        if (account.isPresent()) {
            return welcome(account.get(), "", model);
        }
        if (!setUp.valid(token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "entrance/set-up";
    }

    /// Somebody who approves is shown a secret for their authenticator app; the same again when the
    /// form comes back.
    private String welcome(Account account, String before, Model model) {
        model.addAttribute("account", account);
        if (account.roles().contains(Role.REVIEWER)) {
            String secret = before.isEmpty() ? factor.draw() : before;
            model.addAttribute("secret", secret);
            model.addAttribute("qr", QrSquare.of(SecondFactor.uri(secret, account.name())));
        }
        return "entrance/welcome";
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

    @PostMapping("/set-up/{token}/enter")
    String enter(@PathVariable String token, ChoiceForm choice, Model model) {
        var account = setUp.account(token);
        if (account.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (setUp.use(token, choice.choice())) {
            return "redirect:/log-in?ready";
        }
        model.addAttribute("refused", true);
        model.addAttribute("token", token);
        model.addAttribute("shortest", Password.SHORTEST);
        return welcome(account.get(), choice.choice().secret(), model);
    }

    /// The form as it comes; without a second factor two of its fields are missing.
    record ChoiceForm(@Nullable String password, @Nullable String secret, @Nullable String code) {
        SetUpLink.Choice choice() {
            return new SetUpLink.Choice(
                    Objects.requireNonNullElse(password, ""),
                    Objects.requireNonNullElse(secret, ""),
                    Objects.requireNonNullElse(code, ""));
        }
    }
}
