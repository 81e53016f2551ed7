package mingbai.service.account;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Service;

/// Which person at an outside provider an account belongs to. Names change hands there; what the
/// provider calls its subject does not. So a name counts once, and the subject from then on.
@Service
public final class Subjects {
    private final Database database;
    private final AccountService accounts;
    private final InstantSource clock;

    Subjects(Database database, AccountService accounts, InstantSource clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Somebody as a provider knows them.
    public record Subject(String issuer, String id) {}

    /// The account that is bound to a subject; else the one of that name that nobody is bound to.
    public Optional<Account> account(Subject subject, String name) {
        return database.read(sql ->
                bound(sql, subject)
                        .or(() -> Optional.of(name).filter(n -> subject(sql, n).isEmpty()))
                        .flatMap(found -> accounts.find(sql, found)));
    }

    private static Optional<String> bound(Sql sql, Subject subject) {
        return sql.first(
                "SELECT account FROM account_subject WHERE issuer = ? AND subject = ?",
                row -> row.getString(1),
                subject.issuer(),
                subject.id());
    }

    private static Optional<String> subject(Sql sql, String account) {
        return sql.first(
                "SELECT subject FROM account_subject WHERE account = ?",
                row -> row.getString(1),
                account);
    }

    /// What became of binding an account: it was before, it is now, or one of the two is bound
    /// otherwise.
    public enum Binding {
        STANDS,
        MADE,
        REFUSED
    }

    /// Binds an account to whoever came in by it, within a transaction of the caller's.
    public Binding bind(Sql sql, String account, Subject subject) {
        var before = bound(sql, subject);
        if (before.isPresent()) {
            return before.get().equals(account) ? Binding.STANDS : Binding.REFUSED;
        }
        if (subject(sql, account).isPresent()) {
            return Binding.REFUSED;
        }
        sql.update(
                "INSERT INTO account_subject (account, issuer, subject, bound_at)"
                        + " VALUES (?, ?, ?, ?)",
                account,
                subject.issuer(),
                subject.id(),
                clock.millis());
        return Binding.MADE;
    }

    /// The accounts that are bound.
    public Set<String> bound() {
        return Set.copyOf(
                database.read(sql ->
                        sql.list("SELECT account FROM account_subject", row -> row.getString(1))));
    }

    /// Lets somebody else, or the same person under another subject, be bound next time.
    public int release(Sql sql, String account) {
        return sql.update("DELETE FROM account_subject WHERE account = ?", account);
    }
}
