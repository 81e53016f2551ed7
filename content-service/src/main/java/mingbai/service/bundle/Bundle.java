package mingbai.service.bundle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import mingbai.model.content.Sha256;
import mingbai.model.enrolment.Applicant.Program;
import mingbai.model.update.SystemVersion;

/// An update that is kept whole: its bytes, for which kind of box it is, and who brought it.
public record Bundle(File file, Program box, SystemVersion version, Instant added, String by) {
    static final String SELECT =
            "SELECT sha256, length, box, version, added_at, added_by FROM update_bundle ";

    private static final long MEGABYTE = 1_000_000;

    /// Its bytes by their hash, and how many.
    public record File(Sha256 sha256, long length) {
        public long megabytes() {
            return (length + MEGABYTE - 1) / MEGABYTE;
        }
    }

    public Sha256 sha256() {
        return file.sha256();
    }

    static Bundle read(ResultSet row) throws SQLException {
        return new Bundle(
                new File(new Sha256(row.getString(1)), row.getLong(2)),
                Program.valueOf(row.getString(3)),
                new SystemVersion(row.getString(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getString(6));
    }
}
