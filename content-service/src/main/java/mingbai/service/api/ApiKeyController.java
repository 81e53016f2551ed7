package mingbai.service.api;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import mingbai.model.signing.Reach;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.library.HallShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the hall's manager makes and revokes the keys of other systems.
@Controller
@PreAuthorize("hasRole('MANAGER')")
class ApiKeyController {
    private final ApiKeys keys;
    private final HallShelf shelf;

    ApiKeyController(ApiKeys keys, HallShelf shelf) {
        this.keys = keys;
        this.shelf = shelf;
    }

    @Bean
    static ConsoleEntry apiKeysEntry() {
        return new ConsoleEntry(80, "/api-keys", "接口密钥", "API keys", Set.of(Role.MANAGER));
    }

    @GetMapping("/api-keys")
    String list(Model model) {
        model.addAttribute("keys", keys.all());
        model.addAttribute("scopes", ApiScope.values());
        model.addAttribute("hall", shelf.hallScope().text());
        model.addAttribute(
                "zone", shelf.plan().isPresent() ? shelf.timeZone() : ZoneId.of("Asia/Shanghai"));
        return "api/keys";
    }

    @PostMapping("/api-keys")
    String make(
            @RequestParam String name,
            @RequestParam(defaultValue = "") Set<ApiScope> scopes,
            @RequestParam(defaultValue = "") String within,
            Authentication me,
            RedirectAttributes next) {
        var made =
                area(within)
                        .map(area -> new ApiKeys.Rights(scopes, area))
                        .flatMap(rights -> keys.make(name.strip(), rights, me.getName()));
        next.addFlashAttribute("refused", made.isEmpty());
        made.ifPresent(key -> next.addFlashAttribute("key", key));
        return "redirect:/api-keys";
    }

    private static Optional<Reach> area(String text) {
        try {
            return Optional.of(Reach.parse(Arrays.asList(text.strip().split("[\\s,，、]+", -1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/api-keys/{name}/revoke")
    String revoke(@PathVariable String name, Authentication me, RedirectAttributes next) {
        next.addFlashAttribute("kept", !keys.revoke(name, me.getName()));
        return "redirect:/api-keys";
    }
}
