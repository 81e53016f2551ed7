package mingbai.service.entrance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import mingbai.program.settings.OwnersFile;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Password;
import mingbai.service.account.Role;
import mingbai.service.account.SetUpLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Lets the first people in: in a demo by freshly drawn passwords, otherwise by a link with which
/// the first manager makes an account. Either goes into a file that only its owner can read.
@Service
public final class FirstLogIns {
    private static final Logger LOG = LoggerFactory.getLogger(FirstLogIns.class);

    private static final List<Account> DEMO =
            List.of(
                    new Account("manager", "演示主管", Set.of(Role.MANAGER)),
                    new Account("editor", "演示编辑", Set.of(Role.EDITOR)),
                    new Account("reviewer", "演示审核", Set.of(Role.REVIEWER)),
                    new Account("clerk", "演示窗口", Set.of(Role.CLERK)),
                    new Account("auditor", "演示审计", Set.of(Role.AUDITOR)));

    private final AccountService accounts;
    private final SetUpLink setUp;
    private final RandomGenerator random;

    FirstLogIns(AccountService accounts, SetUpLink setUp, RandomGenerator random) {
        this.accounts = accounts;
        this.setUp = setUp;
        this.random = random;
    }

    /// Draws passwords for the demo's accounts, unless they have them and the file still tells
    /// them.
    public void demo(Path file, String console) throws IOException {
        if (!accounts.all().isEmpty() && Files.exists(file)) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add("控制台 console  " + console);
        for (var account : DEMO) {
            String password = Password.draw(random);
            accounts.put(account, password);
            var role = account.roles().iterator().next();
            lines.add(
                    "%s %s  %s  %s"
                            .formatted(role.chinese(), role.english(), account.name(), password));
        }
        OwnersFile.write(file, String.join("\n", lines) + "\n");
        LOG.info("Demo log-ins are in {}", file);
    }

    /// Writes a new set-up link while there is no account.
    public void firstManager(Path file, String console) throws IOException {
        if (accounts.all().isEmpty()) {
            String link = console + "/set-up/" + setUp.draw(random);
            OwnersFile.write(file, "首位主管 first manager  " + link + "\n");
            LOG.info("No account yet: the link for the first manager is in {}", file);
        }
    }
}
