package mingbai.service.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest {
    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");

    private static void ticket(Sql sql, String token, String day) {
        sql.update(
                "INSERT INTO ticket (token, hall, day, prefix, serial, business, item, station,"
                        + " state, place, issued_at, window_number, called_at, ended_at, slip)"
                        + " VALUES (?, 'songming', ?, 'A', 1, 'general', '', 'k', 'FINISHED', 1, 1,"
                        + " 0, 0, 0, '')",
                token,
                day);
        sql.update(
                "INSERT INTO ticket_event (token, step, kind, at, window_number, note)"
                        + " VALUES (?, 1, 'CALLED', 1, 1, '')",
                token);
    }

    @Test
    void whatIsOlderThanTheMonthsThatAreSetGoesAndTheRestStays() throws Exception {
        try (var rooms = QuietRooms.open(folder, clock)) {
            var database = rooms.part(Database.class);
            rooms.part(AuditLog.class).add("eva", "旧的一行", "");
            database.writeNow(sql -> {
                ticket(sql, "old", "2026-05-06");
                ticket(sql, "new", "2028-05-06");
                return sql.update(
                        "INSERT INTO evidence (position, station, sequence, happened_at,"
                                + " taken_at, body, hash) VALUES (1, 'b', 1, 1, 1, '{}', 'h')");
            });
            var keeping = rooms.part(Keeping.class);
            clock.advance(Duration.ofDays(700));
            assertEquals(0, keeping.removeOld());
            clock.advance(Duration.ofDays(60));
            rooms.part(AuditLog.class).add("eva", "新的一行", "");
            assertEquals(3, keeping.removeOld());
            assertEquals(
                    List.of("new"),
                    database.<List<String>>read(
                            sql -> sql.list("SELECT token FROM ticket", row -> row.getString(1))));
            assertEquals(
                    1L,
                    database.<Long>read(sql -> sql.number("SELECT count(*) FROM ticket_event")));
            assertEquals(
                    List.of("新的一行"),
                    rooms.part(AuditLog.class).latest(9).stream()
                            .map(AuditLog.Deed::deed)
                            .toList());
            assertEquals(
                    1L, database.<Long>read(sql -> sql.number("SELECT count(*) FROM evidence")));
        }
    }

    @Test
    void lessThanSixMonthsIsRefusedByName() {
        var properties = new Properties();
        properties.setProperty("keep.months", "5");
        var refused =
                assertThrows(
                        SettingsRefused.class, () -> Settings.from(SettingsFile.of(properties)));
        assertTrue(refused.getMessage().contains("keep.months"), refused.getMessage());
    }
}
