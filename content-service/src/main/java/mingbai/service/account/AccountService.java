package mingbai.service.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// Keeps the accounts: who there is, in which roles, and who is locked out for a while.
@Service
public final class AccountService {
    /// How many wrong passwords in a row lock an account.
    public static final int MOST_FAILURES = 5;

    /// For how long.
    public static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final Database database;
    private final PasswordEncoder encoder;
    private final InstantSource clock;

    AccountService(Database database, PasswordEncoder encoder, InstantSource clock) {
        this.database = database;
        this.encoder = encoder;
        this.clock = clock;
    }

    /// What checking a log-in needs.
    record Credentials(Account account, String hash, boolean locked) {}

    public List<Account> all() {
        return database.read(sql ->
                sql.list(
                        "SELECT name, display, roles FROM account ORDER BY name",
                        AccountService::account));
    }

    public Optional<Account> find(String name) {
        return database.read(sql -> find(sql, name));
    }

    /// Makes an account, or gives an existing one another display name, password and roles.
    public void put(Account account, String password) {
        if (!Password.acceptable(password)) {
            throw new IllegalArgumentException("the password is too short or too long");
        }
        String hash = encoder.encode(password);
        database.writeNow(sql -> put(sql, account, hash));
    }

    int put(Sql sql, Account account, String hash) {
        return sql.update(
                """
                INSERT INTO account (name, display, roles, hash, failures, locked_until, made_at)
                VALUES (?, ?, ?, ?, 0, 0, ?)
                ON CONFLICT (name) DO UPDATE SET display = excluded.display,
                  roles = excluded.roles, hash = excluded.hash, failures = 0, locked_until = 0
                """,
                account.name(),
                account.display(),
                account.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                hash,
                clock.millis());
    }

    Optional<Credentials> credentials(String name) {
        long now = clock.millis();
        return database.read(sql ->
                sql.first(
                        "SELECT name, display, roles, hash, locked_until FROM account"
                                + " WHERE name = ?",
                        row ->
                                new Credentials(
                                        account(row),
                                        row.getString("hash"),
                                        row.getLong("locked_until") > now),
                        name));
    }

    /// Counts a wrong password; the last one allowed locks the account.
    void failed(String name) {
        Instant until = clock.instant().plus(LOCKED_FOR);
        database.writeNow(sql ->
                sql.update(
                        """
                        UPDATE account SET
                          locked_until =
                            CASE WHEN failures + 1 >= ? THEN ? ELSE locked_until END,
                          failures = CASE WHEN failures + 1 >= ? THEN 0 ELSE failures + 1 END
                        WHERE name = ?
                        """,
                        MOST_FAILURES,
                        until.toEpochMilli(),
                        MOST_FAILURES,
                        name));
    }

    void succeeded(String name) {
        database.writeNow(sql ->
                sql.update(
                        "UPDATE account SET failures = 0 WHERE name = ? AND failures > 0", name));
    }

    /// Within a transaction of the caller's.
    public Optional<Account> find(Sql sql, String name) {
        return sql.first(
                "SELECT name, display, roles FROM account WHERE name = ?",
                AccountService::account,
                name);
    }

    private static Account account(ResultSet row) throws SQLException {
        Set<Role> roles =
                Arrays.stream(row.getString("roles").split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        return new Account(row.getString("name"), row.getString("display"), roles);
    }
}
