package mingbai.service.notice;

import java.util.List;
import java.util.Set;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// Who may write, who may approve, and who wrote which notice. Asked within the transaction, so
/// that a role taken away counts at once.
@Component
final class NoticePeople {
    static final Set<Role> WRITERS = Set.of(Role.EDITOR, Role.MANAGER);
    static final Set<Role> APPROVERS = Set.of(Role.REVIEWER, Role.MANAGER);

    private final AccountService accounts;

    NoticePeople(AccountService accounts) {
        this.accounts = accounts;
    }

    boolean mayWrite(Sql sql, String who) {
        return hasOneOf(sql, who, WRITERS);
    }

    boolean mayApprove(Sql sql, String who) {
        return hasOneOf(sql, who, APPROVERS);
    }

    private boolean hasOneOf(Sql sql, String who, Set<Role> roles) {
        return accounts.roles(sql, who).stream().anyMatch(roles::contains);
    }

    void wrote(Sql sql, String id, String who) {
        sql.update(
                "INSERT INTO notice_writer (notice, who) VALUES (?, ?) ON CONFLICT DO NOTHING",
                id,
                who);
    }

    List<String> writers(Sql sql, String id) {
        return sql.list(
                "SELECT who FROM notice_writer WHERE notice = ? ORDER BY who",
                row -> row.getString(1),
                id);
    }

    /// Whether somebody wrote any part of it, now or in an earlier revision.
    boolean isWriter(Sql sql, String id, String who) {
        return sql.number(
                        "SELECT count(*) FROM notice_writer WHERE notice = ? AND who = ?", id, who)
                > 0;
    }
}
