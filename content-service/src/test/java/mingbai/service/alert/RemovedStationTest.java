package mingbai.service.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mingbai.model.place.StationId;
import mingbai.model.wire.Topics;
import mingbai.service.MovableClock;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.station.StationRegistry;
import mingbai.service.watched.WatchedHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A board that is unscrewed from its wall, while the service runs on.
class RemovedStationTest {
    private static final StationId BOARD = new StationId("board-1");

    @TempDir Path folder;
    private WatchedHall hall;

    @BeforeEach
    void aBoardIsDown() throws Exception {
        hall = WatchedHall.open(folder, new MovableClock("2026-05-06T01:30:00Z"), Map.of());
        hall.release();
        hall.reports(BOARD.value(), 1);
        hall.goes(BOARD.value());
        look();
        assertEquals(List.of(AlertKind.DOWN), open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void look() {
        hall.advance(Duration.ofMinutes(3));
        hall.part(StationWatch.class).look();
    }

    private List<AlertKind> open() {
        return hall.part(AlertBook.class).open().stream().map(Alert::kind).toList();
    }

    @Test
    void oneThatWasRemovedForGoodIsMissedNoMoreWithoutARestart() {
        hall.part(StationBook.class).remove(BOARD, "manager");
        for (int i = 0; i < 2; i++) {
            look();
            assertEquals(List.of(), open(), "look " + i);
        }
        assertEquals(List.of(), hall.part(StationBook.class).all());
        assertEquals(List.of(), hall.part(StationRegistry.class).all());
        assertEquals(0, hall.bus().retained(Topics.status(BOARD)).orElseThrow().length);
        assertEquals("manager", hall.part(AuditLog.class).latest(1).getFirst().who());
    }

    /// The service's own look may come between the decision and what follows it.
    @Test
    void whoLooksRightAfterTheDecisionDoesNotRememberItAnew() {
        hall.part(Database.class)
                .writeNow(sql -> {
                    hall.part(StationBook.class).forget(sql, BOARD);
                    return 1;
                });
        look();
        assertEquals(List.of(), hall.part(StationBook.class).all());
        assertEquals(List.of(), open());
    }

    @Test
    void oneThatComesBackIsKnownAgain() throws Exception {
        hall.part(StationBook.class).remove(BOARD, "manager");
        hall.reports(BOARD.value(), 2);
        look();
        assertEquals(1, hall.part(StationBook.class).all().size());
    }
}
