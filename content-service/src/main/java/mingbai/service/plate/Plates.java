package mingbai.service.plate;

import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import mingbai.model.place.HallId;
import mingbai.model.place.WindowNumber;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Component;

/// The codes behind which a window's plate and tablet stand. A code says no number, so that nobody
/// opens another window's by counting on; a new one makes the old worthless.
@Component
final class Plates {
    private static final int BYTES = 16;

    private final HallId hall;
    private final RandomGenerator random;

    Plates(HallShelf shelf, RandomGenerator random) {
        this.hall = shelf.hall();
        this.random = random;
    }

    /// What a code stands at.
    enum Kind {
        PLATE,
        TABLET
    }

    /// The code of a window, drawn when it is first asked for.
    String code(Sql sql, WindowNumber window, Kind kind) {
        return find(sql, window, kind).orElseGet(() -> renew(sql, window, kind));
    }

    private Optional<String> find(Sql sql, WindowNumber window, Kind kind) {
        return sql.first(
                "SELECT code FROM rating_place"
                        + " WHERE hall = ? AND window_number = ? AND kind = ?",
                row -> row.getString(1),
                hall.value(),
                window.value(),
                kind.name());
    }

    String renew(Sql sql, WindowNumber window, Kind kind) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.update(
                """
                INSERT INTO rating_place (hall, window_number, kind, code) VALUES (?, ?, ?, ?)
                ON CONFLICT (hall, window_number, kind) DO UPDATE SET code = excluded.code
                """,
                hall.value(),
                window.value(),
                kind.name(),
                code);
        return code;
    }

    Optional<WindowNumber> window(Sql sql, String code, Kind kind) {
        return sql.first(
                "SELECT window_number FROM rating_place WHERE hall = ? AND code = ? AND kind = ?",
                row -> new WindowNumber(row.getInt(1)),
                hall.value(),
                code,
                kind.name());
    }
}
