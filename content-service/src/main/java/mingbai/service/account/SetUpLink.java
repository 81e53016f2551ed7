package mingbai.service.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import mingbai.model.content.Sha256;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.factor.SecondFactor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// Links by which somebody chooses a password, and a second factor where they approve: random,
/// once, for a day. The first manager's is worthless as soon as there is an account. Only a link's
/// hash is stored.
@Service
public final class SetUpLink {
    public static final Duration VALID_FOR = Duration.ofDays(1);

    private static final int BYTES = 24;
    private static final String FIRST = "";

    private final Database database;
    private final AccountService accounts;
    private final PasswordEncoder encoder;
    private final SecondFactor factor;
    private final InstantSource clock;

    SetUpLink(
            Database database,
            AccountService accounts,
            PasswordEncoder encoder,
            SecondFactor factor,
            InstantSource clock) {
        this.database = database;
        this.accounts = accounts;
        this.encoder = encoder;
        this.factor = factor;
        this.clock = clock;
    }

    /// What somebody enters on the page of a link. `secret` is the one the page showed.
    public record Choice(String password, String secret, String code) {}

    /// Makes the first manager's link; an earlier one no longer works.
    public String draw(RandomGenerator random) {
        return database.writeNow(sql -> draw(sql, random, FIRST));
    }

    /// Makes somebody's link, within a transaction of the caller's; an earlier one no longer works.
    public String draw(Sql sql, RandomGenerator random, String account) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.update("DELETE FROM set_up_link WHERE account = ?", account);
        sql.update(
                "INSERT INTO set_up_link (hash, until, account) VALUES (?, ?, ?)",
                hash(token),
                clock.instant().plus(VALID_FOR).toEpochMilli(),
                account);
        return token;
    }

    public boolean valid(String token) {
        return database.read(sql -> owner(sql, token)).filter(FIRST::equals).isPresent();
    }

    /// Whose link it is; empty for the first manager's, and when it does not work.
    public Optional<Account> account(String token) {
        return database.read(sql -> owner(sql, token).flatMap(name -> accounts.find(sql, name)));
    }

    /// Makes the first manager; false when the link does not work.
    public boolean use(String token, Account manager, String password) {
        if (!manager.roles().equals(Set.of(Role.MANAGER)) || !Password.acceptable(password)) {
            return false;
        }
        String hash = encoder.encode(password);
        return database.writeNow(sql -> {
            if (owner(sql, token).filter(FIRST::equals).isEmpty()) {
                return false;
            }
            sql.update("DELETE FROM set_up_link");
            accounts.put(sql, manager, hash);
            return true;
        });
    }

    /// Lets somebody in by what they chose; false when it does not do, or the link does not work.
    public boolean use(String token, Choice choice) {
        boolean alone = choice.secret().isEmpty();
        if (!Password.acceptable(choice.password())
                || (!alone && factor.step(choice.secret(), choice.code()).isEmpty())) {
            return false;
        }
        return database.writeNow(sql -> {
            var account = owner(sql, token).flatMap(name -> accounts.find(sql, name));
            if (account.isEmpty() || (alone && account.get().roles().contains(Role.REVIEWER))) {
                return false;
            }
            String name = account.get().name();
            sql.update("DELETE FROM set_up_link WHERE account = ?", name);
            accounts.enter(sql, name, choice.password(), choice.secret());
            return true;
        });
    }

    private Optional<String> owner(Sql sql, String token) {
        return sql.first(
                        "SELECT account FROM set_up_link WHERE hash = ? AND until > ?",
                        row -> row.getString(1),
                        hash(token),
                        clock.millis())
                .filter(name ->
                        !name.equals(FIRST) || sql.number("SELECT count(*) FROM account") == 0);
    }

    private static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
