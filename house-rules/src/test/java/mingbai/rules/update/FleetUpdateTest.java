package mingbai.rules.update;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mingbai.bench.wire.FaultyWire;
import mingbai.model.update.UpdateReport.Stage;
import mingbai.rules.journey.Until;
import mingbai.service.alert.AlertBook;
import mingbai.service.alert.AlertKind;
import mingbai.service.alert.StationWatch;
import mingbai.service.rollout.RolloutWatch;
import mingbai.station.update.UpdateSource.Given;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A manager sends an update to four kiosks, one of which runs from packages: real stations, the
/// real broker and the real door with mutual TLS. Only the boxes' own scripts are played.
class FleetUpdateTest {
    private static final byte[] BUNDLE = SmallBundle.of("1.1");
    private static final int SECONDS = 60;
    private static final Duration WATCHED = Duration.ofMinutes(31);

    @TempDir Path folder;
    private final HandClock clock = new HandClock();
    private UpdatedHall hall;
    private FaultyWire wire;
    private SimulatedBox first;
    private SimulatedBox second;
    private SimulatedBox third;
    private SimulatedBox packages;

    @BeforeEach
    void open() throws Exception {
        hall = UpdatedHall.open(folder, clock);
        wire = FaultyWire.to(hall.enrol());
        var through = URI.create("https://localhost:" + URI.create(wire.url()).getPort());
        first = SimulatedBox.start(hall, through, "k01", folder);
        second = SimulatedBox.start(hall, hall.enrol(), "k02", folder);
        third = SimulatedBox.start(hall, hall.enrol(), "k03", folder);
        packages = SimulatedBox.ofPackages(hall, hall.enrol(), "k04", folder);
        boxes().forEach(box -> heard(box));
    }

    private List<SimulatedBox> boxes() {
        return List.of(first, second, third, packages);
    }

    private void heard(SimulatedBox box) {
        Until.happens(SECONDS, TimeUnit.SECONDS, () -> online(box));
        box.reports(hall);
    }

    private boolean online(SimulatedBox box) {
        return hall.online(box.name());
    }

    @AfterEach
    void close() throws Exception {
        boxes().forEach(SimulatedBox::close);
        wire.close();
        hall.close();
    }

    private void look() {
        hall.part(RolloutWatch.class).look();
    }

    /// Time passes, everybody reports, and the service looks.
    private void pass(Duration time) {
        clock.pass(time);
        boxes().forEach(box -> box.reports(hall));
        look();
    }

    private void fetched(SimulatedBox box) throws Exception {
        box.await(hall, Stage.INSTALLING);
        Until.happens(SECONDS, TimeUnit.SECONDS, () -> Files.exists(box.wanted()));
        assertArrayEquals(BUNDLE, Files.readAllBytes(box.wanted()));
    }

    private void standsFor(SimulatedBox box) throws Exception {
        box.installs("1.1");
        box.await(hall, Stage.INSTALLED);
        look();
        pass(WATCHED);
    }

    @Test
    void anUpdateGoesToOneThenOnAndStopsByItselfAlsoAcrossARestart() throws Exception {
        var sha256 = hall.bring(BUNDLE);
        assertInstanceOf(Given.Withheld.class, first.asks(sha256), "nobody was ordered it");
        wire.become(FaultyWire.Mood.SLOW);
        hall.press("bundles/" + sha256 + "/begin");
        look();

        fetchedOverABrokenLineByNobodyElse(sha256);
        standsFor(first);
        second.await(hall, Stage.INSTALLING);
        fetched(second);
        assertFalse(Files.exists(third.wanted()), "the second stage is one more");
        stoppedByOneThatCameBack(sha256);
        refusedWhenItsBytesWereChanged(sha256);
    }

    /// The line breaks in the middle, and then holds.
    private void fetchedOverABrokenLineByNobodyElse(String sha256) throws Exception {
        Until.happens(SECONDS, TimeUnit.SECONDS, () -> first.half() > 0);
        wire.become(FaultyWire.Mood.SOUND);
        wire.hangUp();
        fetched(first);
        assertInstanceOf(Given.Piece.class, first.asks(sha256));
        assertInstanceOf(Given.Withheld.class, second.asks(sha256), "403: it was not ordered");
        assertInstanceOf(Given.Withheld.class, packages.asks(sha256));
        assertTrue(hall.page().contains("不是整块硬盘的系统"), "the box of packages is left out");
    }

    /// The service ends and comes again; the box comes back to its old system meanwhile.
    private void stoppedByOneThatCameBack(String sha256) throws Exception {
        hall.startAgain(second.brokerPort());
        second.rollsBack("1.1");
        boxes().forEach(this::heard);
        second.await(hall, Stage.ROLLED_BACK);
        look();
        assertTrue(hall.page().contains("已自动停下"), hall.page());
        pass(Duration.ofMinutes(1));
        assertEquals(0, third.half());
        assertFalse(Files.exists(third.wanted()));
        assertInstanceOf(Given.Withheld.class, third.asks(sha256));
        alerted();
    }

    /// It goes on without that one; what lies on the service's disk was changed by somebody.
    private void refusedWhenItsBytesWereChanged(String sha256) throws Exception {
        var changed = Files.readAllBytes(hall.kept(sha256));
        changed[700_000]++;
        Files.write(hall.kept(sha256), changed);
        hall.press(hall.rollout() + "/go-on");
        look();
        third.await(hall, Stage.WRONG_BYTES);
        assertFalse(Files.exists(third.wanted()));
        look();
        assertTrue(hall.page().contains("下载的内容与下令的不符"), hall.page());
    }

    private void alerted() {
        hall.part(StationWatch.class).look();
        var alerts =
                hall.part(AlertBook.class).open().stream()
                        .filter(alert -> alert.kind() == AlertKind.UPDATE)
                        .map(alert -> alert.about().station().value())
                        .toList();
        assertEquals(List.of("k02"), alerts);
    }
}
