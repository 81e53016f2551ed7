package mingbai.rules.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mingbai.model.place.StationId;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.status.StationStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A day in the hall, in short: import, publish, browse, ticket, call, the service killed and
/// started again, a low rating with words of one's own, followed up until its case is closed, and
/// an announcement.
class WholeHallJourneyTest {
    private static final int SECONDS = 30;
    private static final long ITEMS = 167;
    private static final String ITEM = "食品经营许可";
    private static final String ANNOUNCEMENT = "周六照常开放";

    @TempDir Path folder;

    private ServiceProcess service;
    private HallStation kioskStation;
    private HallStation board;
    private KioskInHand kiosk;
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() throws Exception {
        service = ServiceProcess.start(folder.resolve("service"));
        kioskStation = HallStation.start(service, "kiosk-1", StationStatus.Kind.KIOSK, folder);
        board = board();
        kiosk =
                new KioskInHand(
                        new StationId("kiosk-1"), kioskStation.station(), folder.resolve("slips"));
        board.station().queue().onCall(calls::add);
        kioskStation.awaitItems(ITEMS);
        board.awaitItems(ITEMS);
    }

    @AfterEach
    void close() {
        kiosk.close();
        kioskStation.close();
        board.close();
        service.close();
    }

    @Test
    void aVisitorFindsAnItemTakesATicketIsCalledRatesAndIsAnswered() throws Exception {
        var ticket = ticketFor(ITEM);
        int window = kioskStation.windowFor(ITEM).number().value();
        var slip = URI.create(SlipCode.read(folder.resolve("slips/latest.png"))).getPath();
        var clerk = ConsoleVisit.by(service, "clerk");
        assertTrue(clerk.get(slip).contains("等候中"));

        clerk.press(window, "call-next");
        var call = Optional.ofNullable(calls.poll(SECONDS, TimeUnit.SECONDS)).orElseThrow();
        assertEquals(ticket, call.ticket());
        assertEquals(window, call.window().value());

        service.kill();
        board.close();
        board = board();
        assertEquals(ITEMS, board.items());
        service.startAgain();

        clerk = ConsoleVisit.by(service, "clerk");
        clerk.press(window, "finish");
        assertTrue(clerk.get(slip).contains("已办结"));
        rate(ticket);
        var manager = ConsoleVisit.by(service, "manager");
        Until.happens(
                SECONDS,
                TimeUnit.SECONDS,
                () -> manager.get("/ratings").contains("<b>" + ticket + "</b>"));
        assertTrue(manager.get("/ratings").contains("0.0%"));
        followUp(manager);

        takeATicketWithAFinger(clerk, manager);
        announce();
        board.awaitNotice(ANNOUNCEMENT);
        kioskStation.awaitNotice(ANNOUNCEMENT);
    }

    /// At a kiosk that stands on a real X server; where its buttons are, the one in hand knows.
    private void takeATicketWithAFinger(ConsoleVisit clerk, ConsoleVisit manager) throws Exception {
        var home = folder.resolve("kiosk-2");
        try (var real = KioskOnDisplay.start(service, "kiosk-2", home)) {
            Until.happens(SECONDS, TimeUnit.SECONDS, () -> upToDate(manager, "kiosk-2"));
            kiosk.touch("首页");
            real.still();
            for (var words : new String[] {"取号", "不动产与自然资源"}) {
                real.touch(kiosk.place(words));
                kiosk.touch(words);
            }
            real.touch(kiosk.place("确认取号"));
            Until.happens(SECONDS, TimeUnit.SECONDS, () -> Files.exists(real.slip(1)));
            var slip = URI.create(SlipCode.read(home.resolve("slips/latest.png"))).getPath();
            assertTrue(clerk.get(slip).contains("等候中"));
        }
    }

    /// Whether a station has drawn the region's content and the hall's.
    private static boolean upToDate(ConsoleVisit manager, String station) throws Exception {
        var page = manager.get("/stations/now");
        int from = page.indexOf("data-station=\"" + station + "\"");
        return from >= 0
                && page.substring(from, page.indexOf("</li>", from)).split("已是最新", -1).length == 3;
    }

    private HallStation board() throws Exception {
        return HallStation.start(service, "board-1", StationStatus.Kind.HALL_BOARD, folder);
    }

    private TicketNumber ticketFor(String item) throws Exception {
        kiosk.draw();
        kiosk.touch("办事指南");
        kiosk.touch("输入名称查找，如 hunyin 或 hy");
        kiosk.type("SHIPIN");
        kiosk.touch(item);
        for (var disclosure : new String[] {"审批依据", "收费标准"}) {
            kiosk.awaitWords(disclosure);
        }
        kiosk.touch("取号");
        kiosk.touch("确认取号");
        var slip = folder.resolve("slips/slip-0001.txt");
        kiosk.awaitAsking("再试一次", "再试一次", () -> Files.exists(slip));
        kiosk.touch("完成");
        return Files.readAllLines(slip).stream()
                .filter(line -> line.strip().matches("[A-Z]{1,2}\\d{3}"))
                .map(line -> TicketNumber.parse(line.strip()))
                .findFirst()
                .orElseThrow();
    }

    private void rate(TicketNumber ticket) throws Exception {
        kiosk.touch("评价");
        kiosk.type(ticket.text());
        kiosk.touch("下一步");
        kiosk.awaitAsking("暂时连不上系统，请稍后再试", "下一步", () -> kiosk.says("非常满意"));
        kiosk.touch("不满意");
        kiosk.touch("提交评价");
        kiosk.awaitWords("请选择原因（至少一项），或写几句话");
        kiosk.touch("写几句话");
        kiosk.type("30");
        kiosk.touch("写好了");
        kiosk.touch("提交评价");
        kiosk.awaitWords("谢谢您的评价");
    }

    /// The low rating's case, from the list to its end.
    private static void followUp(ConsoleVisit manager) throws Exception {
        var file = ConsoleVisit.linkOf(manager.get("/cases"), "(?<=>)办理");
        assertTrue(manager.get(file).contains("不满意"));
        assertTrue(manager.get(file).contains("30"), "the visitor's own words");
        for (var deed : List.of("FIND_TRUE", "RECTIFY", "CLOSE")) {
            manager.submit(file, file, Map.of("deed", deed, "note", "已查看监控，增开窗口"));
        }
        assertTrue(manager.get(file).contains("已办结"), manager.get(file));
        assertTrue(manager.get("/ratings").contains("0.0%"), "a closed case still counts");
    }

    /// Written by one account, approved by another.
    private void announce() throws Exception {
        var editor = ConsoleVisit.by(service, "editor");
        editor.submit(
                "/notices/new",
                "/notices",
                Map.of(
                        "revision", "0",
                        "kind", "ANNOUNCEMENT",
                        "title", ANNOUNCEMENT,
                        "body", "本周六上午照常办理。",
                        "from", "2026-01-01T08:00",
                        "until", "2099-12-31T18:00",
                        "then", "submit"));
        var reviewer = ConsoleVisit.by(service, "reviewer");
        var notice = ConsoleVisit.linkOf(reviewer.get("/notices"), ANNOUNCEMENT);
        reviewer.submit(
                notice,
                notice + "/approve",
                Map.of("revision", ConsoleVisit.hidden(reviewer.get(notice), "revision")));
    }
}
