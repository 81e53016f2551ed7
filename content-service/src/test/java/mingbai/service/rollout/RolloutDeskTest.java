package mingbai.service.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.ask.RequestId;
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
import mingbai.model.wire.Topic;
import mingbai.model.wire.Topics;
import mingbai.service.MovableClock;
import mingbai.service.alert.AlertBook;
import mingbai.service.alert.AlertKind;
import mingbai.service.alert.StationWatch;
import mingbai.service.audit.AuditLog;
import mingbai.service.bundle.BundleDoor.Orders.Standing;
import mingbai.service.bundle.BundleShelf;
import mingbai.service.bundle.SomeBundle;
import mingbai.service.database.Database;
import mingbai.service.rollout.RolloutDesk.Deed;
import mingbai.service.trust.Trust;
import mingbai.service.watched.WatchedHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class RolloutDeskTest {
    private static final byte[] BUNDLE = SomeBundle.of("mingbai-kiosk-amd64", "1.1", 100_000);
    private static final Sha256 SHA256 = Sha256.of(BUNDLE);
    private static final SystemVersion OLD = new SystemVersion("1.0");
    private static final SystemVersion NEW = new SystemVersion("1.1");

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:30:00Z");
    private final List<StationCommand.Update> orders = new ArrayList<>();
    private WatchedHall hall;

    @BeforeEach
    void threeKiosksAndABoard() throws Exception {
        hall = WatchedHall.open(folder, clock, Map.of());
        hall.bus().listen(this::hears);
        seated("k01", "KIOSK");
        seated("k02", "TOUCH_PANEL");
        seated("k03", "KIOSK");
        seated("b01", "HALL_BOARD");
        hall.part(BundleShelf.class).take(new ByteArrayInputStream(BUNDLE), BUNDLE.length, "mia");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void seated(String station, String profile) {
        var _ =
                hall.part(Database.class)
                        .writeNow(sql ->
                                sql.update(
                                        "INSERT INTO station_seat (station, profile, zone,"
                                                + " window_number, screen, seated_at, seated_by,"
                                                + " state) VALUES (?, ?, '', '', '', 0, '',"
                                                + " 'SEATED')",
                                        station,
                                        profile));
    }

    private void hears(Topic topic, byte[] payload) {
        var verifier = hall.part(Trust.class).verifier();
        var opened = Sealed.openLive(payload, PayloadType.COMMAND, StationCommand.class, verifier);
        if (opened instanceof Opened.Trusted<StationCommand>(StationCommand.Update update)) {
            assertEquals(Topics.command(update.head().station()), topic);
            orders.add(update);
        }
    }

    private List<String> ordered() {
        var told = orders.stream().map(o -> o.head().station().value()).toList();
        orders.clear();
        return told;
    }

    private void reports(String station, SystemVersion system, Optional<Stage> stage)
            throws Exception {
        var id = new StationId(station);
        var update = stage.map(s -> new UpdateReport(order(station), NEW, s, 100, "why"));
        var machine = new Machine("1", Optional.of(system), 60, update);
        var identity =
                new StationStatus.Identity(
                        id,
                        WatchedHall.HALL,
                        StationStatus.Kind.KIOSK,
                        Instant.EPOCH,
                        Optional.of(machine));
        hall.bus()
                .deliver(
                        Topics.status(id),
                        new StationStatus(
                                identity,
                                true,
                                new StationStatus.Picture(List.of(), 1, true),
                                List.of(),
                                new StationStatus.Trouble(0, List.of())));
    }

    private RequestId order(String station) {
        return Member.order(rollout().head().id(), new StationId(station));
    }

    private Rollout rollout() {
        return hall.part(RolloutBook.class).latest().getFirst();
    }

    private void everybodyIsThere() throws Exception {
        for (var station : List.of("k01", "k02", "k03", "b01")) {
            reports(station, OLD, Optional.empty());
        }
    }

    private void look() {
        hall.part(RolloutWatch.class).look();
    }

    private Optional<String> begin() {
        return hall.part(RolloutDesk.class).begin(SHA256.hex(), "mia").map(why -> why.code());
    }

    private Optional<String> deed(Deed deed) {
        return hall.part(RolloutDesk.class)
                .deed(rollout().head().id(), deed, "mia")
                .map(why -> why.code());
    }

    private Standing standing(String station) {
        return hall.part(RolloutBook.class).standing(new StationId(station), SHA256);
    }

    private List<String> alerted() {
        hall.part(StationWatch.class).look();
        return hall.part(AlertBook.class).open().stream()
                .filter(alert -> alert.kind() == AlertKind.UPDATE)
                .map(alert -> alert.about().station() + " " + alert.about().detail())
                .toList();
    }

    @Test
    void anOrderIsToldAgainUntilTheStationSpeaksOfItAndNobodyElseIsTold() throws Exception {
        assertEquals(Optional.empty(), begin());
        assertEquals(Optional.of("UNDER_WAY"), begin());
        everybodyIsThere();
        look();
        var order = orders.getFirst().order();
        assertEquals(NEW, order.version());
        assertEquals(SHA256, order.sha256());
        assertEquals(BUNDLE.length, order.length());
        assertEquals(List.of("k01"), ordered());
        look();
        assertEquals(List.of(), ordered());
        hall.advance(RolloutWatch.AGAIN);
        everybodyIsThere();
        look();
        assertEquals(order, orders.getFirst().order(), "the same order under its own id");
        assertEquals(List.of("k01"), ordered());
        hall.advance(RolloutWatch.AGAIN);
        reports("k01", OLD, Optional.of(Stage.DOWNLOADING));
        look();
        assertEquals(List.of(), ordered());
        assertEquals(
                List.of(Standing.NOW, Standing.NEVER, Standing.NEVER),
                List.of(standing("k01"), standing("k02"), standing("b01")));
    }

    @Test
    void aServiceThatIsStartedAnewGoesOnWhereItWas() throws Exception {
        begin();
        everybodyIsThere();
        look();
        reports("k01", NEW, Optional.of(Stage.INSTALLED));
        look();
        ordered();
        var before = rollout();
        assertInstanceOf(Progress.Watched.class, before.members().getFirst().progress());
        hall.close();
        hall = WatchedHall.open(folder, clock, Map.of());
        hall.bus().listen(this::hears);
        assertEquals(before, rollout());
        look();
        assertEquals(before, rollout(), "nobody was heard yet");
        hall.advance(Duration.ofMinutes(30));
        everybodyIsThere();
        reports("k01", NEW, Optional.of(Stage.INSTALLED));
        look();
        assertInstanceOf(Progress.Well.class, rollout().members().getFirst().progress());
        assertEquals(List.of("k02"), ordered());
    }

    @Test
    void oneThatFailsIsAnAlertUntilSomebodyDecides() throws Exception {
        begin();
        everybodyIsThere();
        look();
        assertEquals(List.of(), alerted());
        reports("k01", OLD, Optional.of(Stage.REFUSED));
        look();
        ordered();
        assertEquals(1, alerted().size());
        assertTrue(alerted().getFirst().startsWith("k01 1.1：终端没有安装"), alerted().toString());
        assertEquals(Standing.NEVER, standing("k02"));
        assertEquals(Optional.of("NOT_NOW"), deed(Deed.PAUSE));
        assertEquals(Optional.empty(), deed(Deed.GO_ON));
        assertEquals(List.of(), alerted());
        look();
        assertEquals(List.of("k02"), ordered());
        assertEquals(Optional.empty(), deed(Deed.PAUSE));
        assertEquals(Standing.LATER, standing("k02"));
        assertEquals(Optional.empty(), deed(Deed.END));
        assertEquals(Standing.NEVER, standing("k02"));
        hall.advance(RolloutWatch.AGAIN);
        everybodyIsThere();
        look();
        assertEquals(List.of(), ordered());
        long deeds =
                hall.part(AuditLog.class).latest(100).stream()
                        .filter(deed -> deed.deed().contains("分批更新"))
                        .count();
        assertEquals(4, deeds);
    }

    @Test
    void anUpdateIsRemovedWhenItIsNotOnItsWayAndNotBegunWithoutItsBytes() throws Exception {
        var desk = hall.part(RolloutDesk.class);
        begin();
        assertEquals(Optional.of(RolloutDesk.IN_USE), desk.remove(SHA256.hex(), "mia"));
        deed(Deed.END);
        assertEquals(Optional.empty(), desk.remove(SHA256.hex(), "mia"));
        assertEquals(Optional.empty(), hall.part(BundleShelf.class).file(SHA256));
        assertEquals(Optional.of("UNKNOWN"), begin());
        assertEquals(Optional.of(RolloutDesk.UNKNOWN), desk.remove(SHA256.hex(), "mia"));
        assertEquals(Optional.of(RolloutDesk.UNKNOWN), desk.remove("../x", "mia"));
    }
}
