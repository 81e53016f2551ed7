package mingbai.service.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import mingbai.model.place.StationId;

/// A station's trouble that people are told of. Without an end it lasts.
public record Alert(
        String id, About about, Instant began, Optional<Instant> ended, Handling handling) {
    static final String SELECT =
            "SELECT id, station, kind, detail, began_at, ended_at, told_at, over_told_at,"
                    + " acknowledged_by, acknowledged_at FROM alert ";

    /// Which station, what is wrong, and what is known of it.
    public record About(StationId station, AlertKind kind, String detail) {}

    /// When people were last told, when they were told that it is over, and who has taken it up
    /// when.
    public record Handling(
            Optional<Instant> told,
            Optional<Instant> overTold,
            String acknowledgedBy,
            Optional<Instant> acknowledged) {}

    public AlertKind kind() {
        return about.kind();
    }

    static Alert read(ResultSet row) throws SQLException {
        return new Alert(
                row.getString(1),
                new About(
                        new StationId(row.getString(2)),
                        AlertKind.valueOf(row.getString(3)),
                        row.getString(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                moment(row.getLong(6)),
                new Handling(
                        moment(row.getLong(7)),
                        moment(row.getLong(8)),
                        row.getString(9),
                        moment(row.getLong(10))));
    }

    private static Optional<Instant> moment(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    /// Whether people are to be told of it, again or at last.
    boolean due(AlertRule rule, Instant now) {
        boolean waited =
                handling.told().map(told -> !told.plus(rule.repeat()).isAfter(now)).orElse(true);
        return ended.isEmpty() && handling.acknowledged().isEmpty() && waited;
    }

    /// Whether they are to be told that it is over.
    boolean overDue() {
        return ended.isPresent() && handling.told().isPresent() && handling.overTold().isEmpty();
    }
}
