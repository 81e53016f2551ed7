package mingbai.service.console;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Gives every page what its frame shows: who is in, the navigation, and whether it is a demo.
@ControllerAdvice
class ConsoleFrame {
    private final List<ConsoleEntry> entries;
    private final AccountService accounts;
    private final Settings settings;

    ConsoleFrame(List<ConsoleEntry> entries, AccountService accounts, Settings settings) {
        this.entries =
                entries.stream().sorted(Comparator.comparingInt(ConsoleEntry::order)).toList();
        this.accounts = accounts;
        this.settings = settings;
    }

    /// What the layout draws around a page. `here` is the path of the entry one is at.
    public record Frame(
            Optional<Account> me, List<ConsoleEntry> entries, String here, boolean demo) {}

    @ModelAttribute("frame")
    Frame frame(@Nullable Principal principal, HttpServletRequest request) {
        var me = Optional.ofNullable(principal).flatMap(p -> accounts.find(p.getName()));
        var mine =
                me.map(account -> entries.stream().filter(e -> visible(e, account)).toList())
                        .orElse(List.of());
        return new Frame(me, mine, here(mine, request.getRequestURI()), settings.demo().on());
    }

    private static boolean visible(ConsoleEntry entry, Account account) {
        return entry.roles().stream().anyMatch(account.roles()::contains);
    }

    private static String here(List<ConsoleEntry> entries, String path) {
        return entries.stream()
                .map(ConsoleEntry::path)
                .filter(p -> path.equals(p) || (!p.equals("/") && path.startsWith(p + "/")))
                .findFirst()
                .orElse("");
    }
}
