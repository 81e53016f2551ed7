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
import mingbai.model.content.Place;
import mingbai.model.content.Scope;
import mingbai.model.signing.Reach;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// Keeps the accounts: who there is, in which roles, for which halls, and who is locked out for a
/// while.
@Service
public final class AccountService {
    /// How many wrong passwords in a row lock an account.
    public static final int MOST_FAILURES = 5;

    /// For how long.
    public static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private static final String COLUMNS = "SELECT name, display, roles, within FROM account";

    private final Database database;
    private final PasswordEncoder encoder;
    private final HallShelf shelf;
    private final InstantSource clock;
    private final ObjectProvider<Deputies> deputies;

    AccountService(
            Database database,
            PasswordEncoder encoder,
            HallShelf shelf,
            InstantSource clock,
            ObjectProvider<Deputies> deputies) {
        this.database = database;
        this.encoder = encoder;
        this.shelf = shelf;
        this.clock = clock;
        this.deputies = deputies;
    }

    /// What checking a log-in needs. `totp` is empty without a second factor; whoever is in with
    /// another `epoch` has to log in again.
    public record Credentials(Account account, String hash, boolean locked, Standing standing) {}

    /// Whether somebody may enter, and how their log-in is checked further.
    public record Standing(boolean enabled, boolean ready, String totp, long epoch) {}

    /// Somebody with where they stand.
    public record Person(Account account, Standing standing) {}

    public List<Account> all() {
        return database.read(sql -> sql.list(COLUMNS + " ORDER BY name", AccountService::account));
    }

    public List<Person> people() {
        return database.read(sql ->
                sql.list(
                        "SELECT name, display, roles, within, hash, enabled, totp, epoch"
                                + " FROM account ORDER BY name",
                        row -> new Person(account(row), standing(row))));
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

    /// An empty hash lets nobody in: a link is needed first.
    public int put(Sql sql, Account account, String hash) {
        return sql.update(
                """
                INSERT INTO account
                  (name, display, roles, within, hash, failures, locked_until, made_at)
                VALUES (?, ?, ?, ?, ?, 0, 0, ?)
                ON CONFLICT (name) DO UPDATE SET display = excluded.display,
                  roles = excluded.roles, within = excluded.within, hash = excluded.hash,
                  failures = 0, locked_until = 0, epoch = account.epoch + 1
                """,
                account.name(),
                account.display(),
                roles(account),
                String.join(",", account.within().texts()),
                hash,
                clock.millis());
    }

    /// Changes what somebody is; whoever is in under the name has to log in again.
    public int change(Sql sql, Account account, boolean enabled) {
        return sql.update(
                "UPDATE account SET display = ?, roles = ?, within = ?, enabled = ?,"
                        + " epoch = epoch + 1 WHERE name = ?",
                account.display(),
                roles(account),
                String.join(",", account.within().texts()),
                enabled ? 1 : 0,
                account.name());
    }

    /// Gives somebody a new password, and a second factor when `totp` is not empty.
    int enter(Sql sql, String name, String password, String totp) {
        return sql.update(
                "UPDATE account SET hash = ?, totp = ?, totp_step = 0, failures = 0,"
                        + " locked_until = 0, epoch = epoch + 1 WHERE name = ?",
                encoder.encode(password),
                totp,
                name);
    }

    private static String roles(Account account) {
        return account.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    public Optional<Credentials> credentials(String name) {
        long now = clock.millis();
        return database.read(sql ->
                sql.first(
                        "SELECT name, display, roles, within, hash, locked_until, enabled, totp,"
                                + " epoch FROM account WHERE name = ?",
                        row ->
                                new Credentials(
                                        account(row),
                                        row.getString("hash"),
                                        row.getLong("locked_until") > now,
                                        standing(row)),
                        name));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getInt("enabled") == 1,
                !row.getString("hash").isEmpty(),
                row.getString("totp"),
                row.getLong("epoch"));
    }

    /// Counts a wrong password; the last one allowed locks the account.
    public void failed(String name) {
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

    public void succeeded(String name) {
        database.writeNow(sql ->
                sql.update(
                        "UPDATE account SET failures = 0 WHERE name = ? AND failures > 0", name));
    }

    /// Uses up a time step of the second factor; false when it, or a later one, was used before.
    public boolean useStep(String name, long step) {
        return database.writeNow(sql ->
                sql.update(
                                "UPDATE account SET totp_step = ? WHERE name = ? AND totp_step < ?",
                                step,
                                name,
                                step)
                        == 1);
    }

    /// Within a transaction of the caller's.
    public Optional<Account> find(Sql sql, String name) {
        return sql.first(COLUMNS + " WHERE name = ?", AccountService::account, name);
    }

    /// Whether somebody has one of these roles, for this scope, now.
    public boolean may(Sql sql, String who, Set<Role> roles, Scope scope) {
        return acting(sql, who)
                .filter(a -> a.roles().stream().anyMatch(roles::contains))
                .filter(a -> a.within().covers(scope, place(sql)))
                .isPresent();
    }

    /// The roles somebody has now; none for somebody who may not enter.
    public Set<Role> roles(Sql sql, String who) {
        return acting(sql, who).map(Deputies.Acting::roles).orElse(Set.of());
    }

    private Optional<Deputies.Acting> acting(Sql sql, String who) {
        boolean enabled = sql.number("SELECT enabled FROM account WHERE name = ?", who) == 1;
        return enabled
                ? find(sql, who).map(a -> new Deputies.Acting(a.roles(), a.within()))
                : deputies.stream().flatMap(d -> d.find(sql, who).stream()).findFirst();
    }

    /// Whether a manager may give somebody, or something, this area: never more than their own.
    public boolean mayGive(Sql sql, Reach within, String by) {
        var own = find(sql, by).map(Account::within).orElse(Reach.of());
        boolean inside =
                within.everything()
                        ? own.everything()
                        : within.scopes().stream()
                                .allMatch(s -> may(sql, by, Set.of(Role.MANAGER), s));
        return inside && (own.everything() || !own.scopes().isEmpty());
    }

    /// Whether somebody acts for a scope at all.
    public boolean covers(Reach within, Scope scope) {
        return within.everything() || database.read(sql -> within.covers(scope, place(sql)));
    }

    private Optional<Place> place(Sql sql) {
        return shelf.plan(sql).map(plan -> new Place(plan.profile().region(), shelf.hall()));
    }

    private static Account account(ResultSet row) throws SQLException {
        Set<Role> roles =
                Arrays.stream(row.getString("roles").split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        var within = Reach.parse(Arrays.asList(row.getString("within").split(",", -1)));
        return new Account(row.getString("name"), row.getString("display"), roles, within);
    }
}
