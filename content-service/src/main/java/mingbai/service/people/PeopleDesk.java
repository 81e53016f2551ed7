package mingbai.service.people;

import java.util.Optional;
import java.util.random.RandomGenerator;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.account.SetUpLink;
import mingbai.service.account.Subjects;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Invites people and changes what they may do. A manager gives nobody more than their own area,
/// and changes nothing about themself: that takes another.
@Service
final class PeopleDesk {
    private final Database database;
    private final AccountService accounts;
    private final WaysIn ways;
    private final AuditLog audit;
    private final RandomGenerator random;

    PeopleDesk(
            Database database,
            AccountService accounts,
            WaysIn ways,
            AuditLog audit,
            RandomGenerator random) {
        this.database = database;
        this.accounts = accounts;
        this.ways = ways;
        this.audit = audit;
        this.random = random;
    }

    /// What lets somebody in.
    @Component
    record WaysIn(SetUpLink link, Subjects subjects) {}

    /// What came of it.
    sealed interface Outcome {
        /// Done.
        record Changed() implements Outcome {}

        /// The link to hand over; it is told this once.
        record Link(String token) implements Outcome {}

        /// The name is taken.
        record Taken() implements Outcome {}

        /// Not a manager, or outside the manager's own area.
        record Outside() implements Outcome {}

        /// Not about oneself.
        record Oneself() implements Outcome {}

        /// No such account.
        record Unknown() implements Outcome {}
    }

    Outcome invite(Account account, String by) {
        return database.writeNow(sql -> {
            if (!accounts.mayGive(sql, account.within(), by)) {
                return new Outcome.Outside();
            }
            if (accounts.find(sql, account.name()).isPresent()) {
                return new Outcome.Taken();
            }
            accounts.put(sql, account, "");
            audit.add(sql, by, "邀请人员 · Invited somebody", about(account));
            return new Outcome.Link(ways.link().draw(sql, random, account.name()));
        });
    }

    Outcome change(Account account, boolean enabled, String by) {
        return database.writeNow(sql ->
                refusal(sql, account.name(), by)
                        .or(() ->
                                accounts.mayGive(sql, account.within(), by)
                                        ? Optional.empty()
                                        : Optional.of(new Outcome.Outside()))
                        .orElseGet(() -> {
                            accounts.change(sql, account, enabled);
                            String state = enabled ? "" : "（停用）";
                            audit.add(sql, by, "变更人员 · Changed somebody", about(account) + state);
                            return new Outcome.Changed();
                        }));
    }

    /// A new link for somebody who forgot the password, or lost the second factor.
    Outcome link(String name, String by) {
        return database.writeNow(sql ->
                refusal(sql, name, by)
                        .orElseGet(() -> {
                            audit.add(sql, by, "重置登录 · Reset a log-in", name);
                            return new Outcome.Link(ways.link().draw(sql, random, name));
                        }));
    }

    /// Undoes the binding to an outside log-in; whoever comes by that name next is bound anew.
    Outcome release(String name, String by) {
        return database.writeNow(sql ->
                refusal(sql, name, by)
                        .orElseGet(() -> {
                            ways.subjects().release(sql, name);
                            audit.add(sql, by, "解除统一身份绑定 · Released an outside log-in", name);
                            return new Outcome.Changed();
                        }));
    }

    private Optional<Outcome> refusal(Sql sql, String name, String by) {
        var somebody = accounts.find(sql, name);
        if (name.equals(by)) {
            return Optional.of(new Outcome.Oneself());
        }
        if (somebody.isEmpty()) {
            return Optional.of(new Outcome.Unknown());
        }
        return accounts.mayGive(sql, somebody.get().within(), by)
                ? Optional.empty()
                : Optional.of(new Outcome.Outside());
    }

    private static String about(Account account) {
        return "%s %s %s"
                .formatted(
                        account.name(),
                        account.roles().stream().map(Role::chinese).sorted().toList(),
                        account.within().texts());
    }
}
