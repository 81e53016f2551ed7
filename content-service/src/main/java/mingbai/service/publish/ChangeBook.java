package mingbai.service.publish;

import java.util.List;
import mingbai.model.content.Scope;
import mingbai.model.signing.Envelope;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// Who changed what waits to be published. Every method is a step of a transaction of the caller's.
@Component
public final class ChangeBook implements ReleaseWitness {
    /// Somebody changed something of a scope: they will not be the one to approve it finally.
    public void wrote(Sql sql, Scope scope, String who) {
        sql.update(
                "INSERT INTO change_author (scope, who) VALUES (?, ?) ON CONFLICT DO NOTHING",
                scope.text(),
                who);
    }

    public boolean isAuthor(Sql sql, Scope scope, String who) {
        return authors(sql, scope).contains(who);
    }

    public List<String> authors(Sql sql, Scope scope) {
        return sql.list(
                "SELECT who FROM change_author WHERE scope = ? ORDER BY who",
                row -> row.getString(1),
                scope.text());
    }

    @Override
    public void released(Sql sql, ManifestDraft draft, Envelope envelope) {
        sql.update("DELETE FROM change_author WHERE scope = ?", draft.manifest().scope().text());
    }
}
