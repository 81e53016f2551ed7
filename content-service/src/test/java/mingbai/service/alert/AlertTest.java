package mingbai.service.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingbai.model.place.StationId;
import mingbai.model.signing.Verdict;
import mingbai.model.status.DeviceReport;
import mingbai.model.status.RefusalReport;
import mingbai.model.status.Shown;
import mingbai.model.wire.Topics;
import mingbai.service.MovableClock;
import mingbai.service.database.Database;
import mingbai.service.library.HallShelf;
import mingbai.service.watched.WatchedHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertTest {
    /// Half past nine on a Wednesday in the hall.
    private static final String MORNING = "2026-05-06T01:30:00Z";

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock(MORNING);
    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private WatchedHall hall;

    @BeforeEach
    void open() throws Exception {
        mail.start();
        hall = WatchedHall.open(folder, clock, mailSettings());
        hall.release();
    }

    private Map<String, String> mailSettings() {
        var settings = new HashMap<String, String>();
        settings.put("mail.host", "127.0.0.1");
        settings.put("mail.port", String.valueOf(mail.getSmtp().getPort()));
        settings.put("mail.security", "none");
        settings.put("mail.from", "hall@example.test");
        settings.put("mail.to", "duty@example.test, chief@example.test");
        return settings;
    }

    @AfterEach
    void close() {
        hall.close();
        mail.stop();
    }

    private void look() {
        hall.part(AlertDesk.class).look();
    }

    private void passAndLook(Duration time) {
        hall.advance(time);
        look();
    }

    private List<String> open(String station) {
        return hall.part(AlertBook.class).open().stream()
                .filter(a -> a.about().station().value().equals(station))
                .map(a -> a.kind().name())
                .toList();
    }

    private List<String> subjects() throws Exception {
        var subjects = new ArrayList<String>();
        for (var message : mail.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    @Test
    void anOverdueCaseIsOneLetterWithoutAWordOfTheVisitors() throws Exception {
        var _ =
                hall.part(Database.class)
                        .writeNow(sql ->
                                sql.update(
                                        """
                                        INSERT INTO low_case (id, hall, token, state, opened_at,
                                          opened_day, verify_by, rectify_by, close_by, assignee,
                                          found_by, phone, called_back, escalated_at, closed_at,
                                          department)
                                        VALUES ('c1', ?, 'AAAAAAAAAAAAAAAAAAAAAA', 'RECTIFYING', 1,
                                          '2026-04-01', '2026-04-02', '2026-04-23',
                                          '2026-04-29', 'clerk', 'boss', 'secret', 0, 1, 0,
                                          'd01')
                                        """,
                                        hall.part(HallShelf.class).hall().value()));
        look();
        assertEquals(2, mail.getReceivedMessages().length);
        assertTrue(subjects().getFirst().contains("1 件逾期事项"), subjects().toString());
        var text = mail.getReceivedMessages()[0].getContent().toString();
        assertTrue(text.contains("差评件 c1  整改中 · being put right  应于 2026-04-23 前完成"), text);
        passAndLook(Duration.ofHours(1));
        assertEquals(2, mail.getReceivedMessages().length, "told once");
    }

    @Test
    void aPowerCutIsOneLetterToEachAndItsEndAnother() throws Exception {
        for (var board : List.of("board-1", "board-2", "strip-36")) {
            hall.reports(board, 100);
            hall.goes(board);
        }
        look();
        assertEquals(0, mail.getReceivedMessages().length);
        passAndLook(Duration.ofMinutes(3));
        assertEquals(2, mail.getReceivedMessages().length);
        assertTrue(subjects().getFirst().contains("3 项终端告警"), subjects().toString());
        var text = mail.getReceivedMessages()[0].getContent().toString();
        assertTrue(text.contains("strip-36  离线 · down  2026-05-06 09:30"), text);
        passAndLook(Duration.ofMinutes(10));
        assertEquals(2, mail.getReceivedMessages().length);
        for (var board : List.of("board-1", "board-2", "strip-36")) {
            hall.reports(board, 200);
        }
        look();
        assertTrue(subjects().getLast().contains("3 项告警已恢复"), subjects().toString());
        assertEquals(List.of(), open("board-1"));
    }

    @Test
    void nobodyIsToldAgainWithinFourHoursNorOfWhatSomebodyTookUp() throws Exception {
        hall.reports("board-1", 100);
        hall.goes("board-1");
        passAndLook(Duration.ofMinutes(3));
        passAndLook(Duration.ofHours(3));
        assertEquals(2, mail.getReceivedMessages().length);
        passAndLook(Duration.ofHours(1));
        assertEquals(4, mail.getReceivedMessages().length);
        var alert = hall.part(AlertBook.class).open().getFirst();
        assertTrue(hall.part(AlertBook.class).acknowledge(alert.id(), "manager"));
        passAndLook(Duration.ofHours(2));
        assertEquals(4, mail.getReceivedMessages().length);
        assertEquals(
                "manager",
                hall.part(AlertBook.class).open().getFirst().handling().acknowledgedBy());
    }

    @Test
    void aPictureThatStandsStillIsFrozenThoughTheStationTalks() throws Exception {
        for (int i = 0; i < 5; i++) {
            hall.reports("board-1", 100);
            hall.reports("board-2", 100 + i);
            passAndLook(Duration.ofSeconds(50));
        }
        assertEquals(List.of("FROZEN"), open("board-1"));
        assertEquals(List.of(), open("board-2"));
        hall.reports("board-1", 101);
        look();
        assertEquals(List.of(), open("board-1"));
    }

    @Test
    void whoDoesNotTakeUpWhatIsNewIsDeafAndWhoSaysWhyRefuses() throws Exception {
        hall.reports("board-1", 1);
        hall.reports("board-2", 1);
        look();
        hall.put("n1", "通知", "内容");
        long version = hall.release();
        var topic = Topics.manifest(WatchedHall.SCOPE).name();
        var behind = List.of(new Shown(WatchedHall.SCOPE, version - 1, clock.instant()));
        for (int i = 2; i < 10; i++) {
            hall.advance(Duration.ofSeconds(50));
            hall.reports("board-1", behind, i);
            hall.reports(
                    "board-2",
                    behind,
                    i,
                    new RefusalReport(topic, Verdict.Reason.BAD_SIGNATURE, clock.instant()));
            look();
        }
        assertTrue(open("board-1").contains("DEAF"), open("board-1").toString());
        assertTrue(open("board-2").contains("REFUSING"), open("board-2").toString());
        hall.reports("board-1", 20);
        hall.reports("board-2", 20);
        look();
        assertEquals(List.of(), open("board-1"));
        assertEquals(List.of(), open("board-2"));
    }

    private static DeviceReport printer(String status, String detail) {
        return new DeviceReport("ticket-printer", status, detail, false);
    }

    @Test
    void aPrinterWithoutPaperIsToldOnceWithWhatToDoAndItsEndByItself() throws Exception {
        var empty = printer("userError", "打印纸已用完，请换纸。");
        var busy = new DeviceReport("speaker", "deviceBusy", "", false);
        var low = new DeviceReport("guide-printer", "online", "纸将尽。", false);
        var served = new DeviceReport("maintenance", "offline", "本机停用维护中。", false);
        for (int i = 0; i < 9; i++) {
            hall.tellsOf("kiosk-1", i, empty, busy, low, served);
            look();
            assertEquals(i < 4 ? List.of() : List.of("DEVICE"), open("kiosk-1"), "look " + i);
            hall.advance(Duration.ofSeconds(30));
        }
        assertEquals(2, mail.getReceivedMessages().length);
        var text = mail.getReceivedMessages()[0].getContent().toString();
        assertTrue(
                text.contains(
                        "kiosk-1  设备需要人工处理 · a device needs a person  2026-05-06 09:30"
                                + "  小票打印机 ticket-printer · 需要人工处理 userError：打印纸已用完，请换纸。"),
                text);
        hall.goes("kiosk-1");
        passAndLook(Duration.ofMinutes(3));
        assertEquals(List.of("DEVICE", "DOWN"), open("kiosk-1").stream().sorted().toList());
        hall.tellsOf("kiosk-1", 20, printer("online", ""));
        look();
        assertEquals(List.of(), open("kiosk-1"));
        assertTrue(subjects().getLast().contains("2 项告警已恢复"), subjects().toString());
    }

    @Test
    void twoDevicesAreTwoAlertsAndANewFaultIsAnother() throws Exception {
        var reader = new DeviceReport("id-reader", "noDevice", "找不到阅读器。", false);
        for (int i = 0; i < 6; i++) {
            hall.tellsOf("kiosk-1", i, printer("userError", "上盖未关。"), reader);
            passAndLook(Duration.ofSeconds(30));
        }
        assertEquals(List.of("DEVICE", "DEVICE"), open("kiosk-1"));
        hall.tellsOf("kiosk-1", 7, printer("hardwareError", "打印纸卡住。"), reader);
        look();
        assertEquals(List.of("DEVICE"), open("kiosk-1"));
    }

    @Test
    void aStationThatIsGoneIsMissedAfterARestartToo() throws Exception {
        hall.reports("board-1", 1);
        look();
        hall.close();
        hall = WatchedHall.open(folder, clock, mailSettings());
        passAndLook(Duration.ofMinutes(3));
        assertEquals(List.of("DOWN"), open("board-1"));
        hall.part(StationBook.class).remove(new StationId("board-1"), "manager");
        look();
        assertEquals(List.of(), open("board-1"));
    }

    @Test
    void aRuleThatIsSwitchedOffRaisesNothing() throws Exception {
        hall.part(Database.class)
                .writeNow(sql ->
                        new AlertRule(
                                        AlertKind.DOWN,
                                        false,
                                        Duration.ofMinutes(1),
                                        Duration.ofHours(1))
                                .put(sql));
        hall.reports("board-1", 1);
        hall.goes("board-1");
        passAndLook(Duration.ofMinutes(30));
        assertEquals(List.of(), open("board-1"));
    }

    @Test
    void atNightScreensMayBeDark() throws Exception {
        hall.opens("09:00-17:00");
        hall.reports("board-1", 1);
        look();
        hall.advance(Duration.ofHours(11));
        hall.goes("board-1");
        passAndLook(Duration.ofMinutes(30));
        assertEquals(List.of(), open("board-1"));
        passAndLook(Duration.ofHours(13));
        assertEquals(List.of("DOWN"), open("board-1"));
    }

    @Test
    void whatTheMailServerDidNotTakeIsSentLater() throws Exception {
        mail.stop();
        hall.reports("board-1", 1);
        hall.goes("board-1");
        passAndLook(Duration.ofMinutes(3));
        assertTrue(hall.part(AlertBook.class).open().getFirst().handling().told().isEmpty());
    }
}
