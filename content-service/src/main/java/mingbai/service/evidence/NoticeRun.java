package mingbai.service.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import mingbai.model.content.Scope;
import mingbai.model.notice.Validity;

/// One text of a notice, in all versions from the first that carried it to the first that did not
/// any more; that is 0 while it is still out. `hash` is the SHA-256 of the document.
public record NoticeRun(Scope scope, String notice, long firstVersion, long endVersion, Text text) {
    static final String SELECT =
            "SELECT scope, notice, first_version, end_version, hash, title, shown_from,"
                    + " shown_until FROM notice_run ";

    /// What was shown, and the time within which it might be.
    public record Text(String hash, String title, Validity shown) {}

    static NoticeRun read(ResultSet row) throws SQLException {
        return new NoticeRun(
                Scope.parse(row.getString(1)),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                new Text(
                        row.getString(5),
                        row.getString(6),
                        new Validity(
                                Instant.ofEpochMilli(row.getLong(7)),
                                Instant.ofEpochMilli(row.getLong(8)))));
    }

    String hash() {
        return text.hash();
    }
}
