package mingbai.service.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.model.command.StationCommand;
import mingbai.model.content.Sha256;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.status.Machine;
import mingbai.model.status.StationStatus;
import mingbai.model.update.SystemVersion;
import mingbai.model.update.UpdateReport;
import mingbai.model.update.UpdateReport.Stage;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Sealed.Opened;
import mingbai.model.wire.Topics;
import mingbai.service.StationProbe;
import mingbai.service.browser.SharedConsole;
import mingbai.service.bundle.SomeBundle;
import mingbai.service.database.Database;
import mingbai.service.settings.Settings;
import mingbai.service.station.StationRegistry;
import mingbai.service.trust.Trust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/// A manager brings an update, sends it on its way, sees how far it is and that it stopped, and
/// ends it.
@ExtendWith(SharedConsole.class)
class UpdateBrowserTest {
    private static final StationId KIOSK = new StationId("kiosk-updated");
    private static final StationId AWAY = new StationId("kiosk-away");
    private static final SystemVersion OLD = new SystemVersion("1.0");
    private static final byte[] BUNDLE = SomeBundle.of("mingbai-kiosk-amd64", "1.1", 300_000);

    @TempDir Path folder;

    /// The second one is never heard of, and so holds the roll-out open.
    @BeforeEach
    void twoKiosksThatAreEnrolled(SharedConsole.Running console) {
        for (var station : List.of(KIOSK, AWAY)) {
            enrolled(console, station);
        }
    }

    private static void enrolled(SharedConsole.Running console, StationId station) {
        var _ =
                console.part(Database.class)
                        .writeNow(sql ->
                                sql.update(
                                        "INSERT INTO station_seat (station, profile, zone,"
                                                + " window_number, screen, seated_at, seated_by,"
                                                + " state) VALUES (?, 'KIOSK', '', '', '', 0, '',"
                                                + " 'SEATED')",
                                        station.value()));
    }

    @AfterEach
    void andGoneAgain(SharedConsole.Running console) {
        var _ =
                console.part(Database.class)
                        .writeNow(sql ->
                                sql.update(
                                        "DELETE FROM station_seat WHERE station IN (?, ?)",
                                        KIOSK.value(),
                                        AWAY.value()));
    }

    private static void reports(
            SharedConsole.Running console, StationProbe station, Optional<UpdateReport> update)
            throws Exception {
        var machine = new Machine("1.0", Optional.of(OLD), 273_600, update);
        var hall = console.part(Settings.class).hall();
        var identity =
                new StationStatus.Identity(
                        KIOSK, hall, StationStatus.Kind.KIOSK, Instant.EPOCH, Optional.of(machine));
        var status =
                new StationStatus(
                        identity,
                        true,
                        new StationStatus.Picture(List.of(), 1, true),
                        List.of(),
                        new StationStatus.Trouble(0, List.of()));
        station.publish(Topics.status(KIOSK), status);
        console.browser.until(_ ->
                console.part(StationRegistry.class)
                        .find(KIOSK)
                        .filter(s -> s.status().equals(status))
                        .isPresent());
        console.part(RolloutWatch.class).look();
    }

    private static Optional<UpdateReport> report(
            SharedConsole.Running console, Stage stage, int percent) {
        var rollout = console.part(RolloutBook.class).latest().getFirst();
        var order = Member.order(rollout.head().id(), KIOSK);
        var version = rollout.head().version();
        return Optional.of(new UpdateReport(order, version, stage, percent, ""));
    }

    private void sends(SharedConsole.Running console, String name, byte[] bytes) throws Exception {
        var file = Files.write(folder.resolve(name), bytes);
        console.browser.driver().findElement(By.id("bundle")).sendKeys(file.toString());
        console.browser.press("#bring button");
    }

    @Test
    void itIsBroughtSentOnItsWaySeenToStopAndEnded(SharedConsole.Running console) throws Exception {
        var browser = console.browser;
        try (var station = new StationProbe(console.service.mqtt(), KIOSK.value())) {
            station.subscribe(Topics.command(KIOSK));
            reports(console, station, Optional.empty());
            browser.open("/updates");
            sends(console, "wrong.raucb", new byte[100_000]);
            browser.awaitText("#trouble", "不是自助机或大屏的更新包");
            sends(console, "kiosk.raucb", BUNDLE);
            browser.awaitText("#bundles [data-version='1.1']", "自助机");
            browser.press("[data-version='1.1'] .begin");
            browser.awaitText("[data-rollout='1.1'] .state", "进行中：第一台");
            reports(console, station, Optional.empty());
            assertEquals(Sha256.of(BUNDLE), ordered(console, station).order().sha256());
            reports(console, station, report(console, Stage.DOWNLOADING, 42));
            browser.awaitText("[data-rollout] [data-station=kiosk-updated]", "下载 42%");
            console.pictures("updates");
            browser.open("/stations");
            browser.awaitText("[data-station=kiosk-updated] .versions", "更新 1.1：下载 42%");
            browser.awaitText("[data-station=kiosk-updated] .up", "3 天 4 小时");
            console.pictures("stations-updating");
            reports(console, station, report(console, Stage.ROLLED_BACK, 100));
            browser.open("/updates");
            browser.awaitText(".stopped", "kiosk-updated：没有站稳，已退回原来的系统");
            console.pictures("updates-stopped");
            browser.press(".go-on");
            browser.awaitText("[data-rollout='1.1'] .state", "进行中");
            browser.press(".pause");
            browser.awaitText("[data-rollout='1.1'] .state", "已暂停");
            browser.press(".end");
            browser.awaitText("[data-rollout='1.1'] .state", "已结束");
            browser.press("#bundles .plain");
            browser.until(_ -> !browser.shows("#bundles"));
        }
    }

    private static StationCommand.Update ordered(
            SharedConsole.Running console, StationProbe station) throws Exception {
        var sealed = station.next(Topics.command(KIOSK)).getPayload();
        var opened =
                Sealed.openLive(
                        sealed,
                        PayloadType.COMMAND,
                        StationCommand.class,
                        console.part(Trust.class).verifier());
        return (StationCommand.Update) ((Opened.Trusted<StationCommand>) opened).message();
    }
}
