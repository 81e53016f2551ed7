package mingbai.service.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Set;
import java.util.random.RandomGenerator;
import mingbai.model.content.Sha256;
import mingbai.service.database.Database;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// The link by which the first manager makes an account: random, once, for a day, and worthless as
/// soon as there is an account. Only its hash is stored.
@Service
final class SetUpLink {
    static final Duration VALID_FOR = Duration.ofDays(1);

    private static final int BYTES = 24;

    private final Database database;
    private final AccountService accounts;
    private final PasswordEncoder encoder;
    private final InstantSource clock;

    SetUpLink(
            Database database,
            AccountService accounts,
            PasswordEncoder encoder,
            InstantSource clock) {
        this.database = database;
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    /// Makes a new link's token; an earlier one no longer works.
    String draw(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        long until = clock.instant().plus(VALID_FOR).toEpochMilli();
        database.writeNow(sql ->
                sql.update("DELETE FROM set_up_link")
                        + sql.update(
                                "INSERT INTO set_up_link (hash, until) VALUES (?, ?)",
                                hash(token),
                                until));
        return token;
    }

    boolean valid(String token) {
        return database.read(sql -> valid(sql, token));
    }

    /// Makes the first manager; false when the link does not work.
    boolean use(String token, Account manager, String password) {
        if (!manager.roles().equals(Set.of(Role.MANAGER)) || !Password.acceptable(password)) {
            return false;
        }
        String hash = encoder.encode(password);
        return database.writeNow(sql -> {
            if (!valid(sql, token)) {
                return false;
            }
            sql.update("DELETE FROM set_up_link");
            accounts.put(sql, manager, hash);
            return true;
        });
    }

    private boolean valid(mingbai.service.database.Sql sql, String token) {
        return sql.number("SELECT count(*) FROM account") == 0
                && sql.number(
                                "SELECT count(*) FROM set_up_link WHERE hash = ? AND until > ?",
                                hash(token),
                                clock.millis())
                        == 1;
    }

    private static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
