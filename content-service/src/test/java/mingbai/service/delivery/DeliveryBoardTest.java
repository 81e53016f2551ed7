package mingbai.service.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.journal.JournalEvent;
import mingbai.model.signing.Verdict;
import mingbai.model.status.RefusalReport;
import mingbai.model.status.Shown;
import mingbai.model.wire.Topics;
import mingbai.service.MovableClock;
import mingbai.service.alert.StationWatch;
import mingbai.service.watched.WatchedHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryBoardTest {
    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:30:00Z");
    private WatchedHall hall;
    private long version;

    @BeforeEach
    void open() throws Exception {
        hall = WatchedHall.open(folder, clock, Map.of());
        hall.release();
        for (var station : List.of("drawn", "stored", "deaf", "refuses", "gone")) {
            hall.reports(station, 1);
        }
        hall.part(StationWatch.class).look();
        hall.put("n1", "通知", "内容");
        version = hall.release();
        hall.advance(Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private DeliveryBoard.Delivery delivery() {
        return hall.part(DeliveryBoard.class).all().stream()
                .filter(d -> d.release().scope().equals(WatchedHall.SCOPE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachStationStandsWhereItHasComeToAndStragglersFirst() throws Exception {
        hall.reports("drawn", 2);
        var behind = List.of(new Shown(WatchedHall.SCOPE, version - 1, clock.instant()));
        hall.reports("stored", behind, 2);
        hall.handsOver(
                "stored",
                clock.instant(),
                new JournalEvent.ContentStored(WatchedHall.SCOPE, version, clock.instant()));
        hall.reports("deaf", behind, 2);
        hall.reports(
                "refuses",
                behind,
                2,
                new RefusalReport(
                        Topics.manifest(WatchedHall.SCOPE).name(),
                        Verdict.Reason.UNKNOWN_KEY,
                        clock.instant()));
        hall.goes("gone");
        var delivery = delivery();
        assertEquals(version, delivery.release().version());
        assertEquals(
                List.of(
                        "refuses REFUSED",
                        "gone OFFLINE",
                        "deaf WAITING",
                        "stored STORED",
                        "drawn SHOWN"),
                delivery.stations().stream()
                        .map(d -> d.station().value() + " " + d.stage())
                        .collect(Collectors.toList()));
        assertEquals(1, delivery.shown());
        assertEquals(
                Optional.of(Verdict.Reason.UNKNOWN_KEY),
                delivery.stations().getFirst().moments().refused());
    }

    @Test
    void whoComesBackCatchesUp() throws Exception {
        hall.goes("gone");
        assertEquals(Delivered.Stage.OFFLINE, stage("gone"));
        hall.reports("gone", 2);
        assertEquals(Delivered.Stage.SHOWN, stage("gone"));
    }

    private Delivered.Stage stage(String station) {
        return delivery().stations().stream()
                .filter(d -> d.station().value().equals(station))
                .findFirst()
                .orElseThrow()
                .stage();
    }
}
