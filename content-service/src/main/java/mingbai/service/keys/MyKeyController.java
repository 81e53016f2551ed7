package mingbai.service.keys;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Set;
import mingbai.model.signing.Role;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.trust.KeyRequests;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an approver makes a key in this browser and asks to have it trusted. The private half
/// stays in the browser, and cannot be taken out of it.
@Controller
@PreAuthorize("hasAnyRole('EDITOR', 'CATALOGUE', 'REVIEWER', 'MANAGER')")
class MyKeyController {
    private final KeyRequests requests;
    private final AccountService accounts;

    MyKeyController(KeyRequests requests, AccountService accounts) {
        this.requests = requests;
        this.accounts = accounts;
    }

    @Bean
    static ConsoleEntry myKeyEntry() {
        return new ConsoleEntry(
                27,
                "/my-key",
                "我的签名密钥",
                "My key",
                Set.of(
                        mingbai.service.account.Role.EDITOR,
                        mingbai.service.account.Role.CATALOGUE,
                        mingbai.service.account.Role.REVIEWER,
                        mingbai.service.account.Role.MANAGER));
    }

    @GetMapping("/my-key")
    String mine(Principal me, Model model) {
        var account = accounts.find(me.getName()).orElseThrow();
        model.addAttribute("roleWords", RoleWords.ALL);
        model.addAttribute("account", account);
        model.addAttribute("roles", roles(account).stream().map(Role::name).sorted().toList());
        model.addAttribute("trusted", requests.of(me.getName()));
        model.addAttribute(
                "asked",
                requests.open().stream()
                        .filter(a -> a.request().holder().equals(me.getName()))
                        .findFirst());
        return "keys/mine";
    }

    @PostMapping("/my-key")
    String ask(@RequestParam String envelope, Principal me, RedirectAttributes next) {
        var account = accounts.find(me.getName()).orElseThrow();
        boolean taken =
                requests.ask(
                        envelope.getBytes(StandardCharsets.UTF_8),
                        roles(account),
                        account.within(),
                        me.getName());
        next.addFlashAttribute("taken", taken);
        return "redirect:/my-key";
    }

    /// What a key of this person may be trusted for.
    private static Set<Role> roles(Account account) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (var role : account.roles()) {
            switch (role) {
                case EDITOR, CATALOGUE -> roles.add(Role.EDITOR);
                case REVIEWER -> roles.addAll(Set.of(Role.REVIEWER, Role.EMERGENCY));
                case MANAGER -> roles.addAll(Set.of(Role.EDITOR, Role.REVIEWER, Role.EMERGENCY));
                case CLERK, AUDITOR, EVALUATOR -> {}
            }
        }
        return roles;
    }
}
