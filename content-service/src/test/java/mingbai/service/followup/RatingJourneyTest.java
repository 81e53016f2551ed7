package mingbai.service.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.OpenedHall;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.browser.Browser;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a finished ticket to a closed case, in real browsers: the window's tablet, the plate behind
/// its code, the visitor's phone, and who follows up.
class RatingJourneyTest {
    private static final WindowNumber WEDDINGS = new WindowNumber(36);

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private ContentService service;

    @BeforeEach
    void start() throws Exception {
        service =
                ContentService.start(
                        OpenedHall.settings(folder), clock, RandomGenerator.of("L64X128MixRandom"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Answer.Ticket served() {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        new StationId("kiosk-1"),
                        new BusinessId("marriage"),
                        Optional.empty());
        var issued = (Answer.TicketIssued) service.part(TicketOffice.class).take(ask).join();
        var desk = service.part(QueueDesk.class);
        desk.callNext(WEDDINGS);
        clock.advance(Duration.ofSeconds(20));
        desk.finish(WEDDINGS);
        return issued.ticket();
    }

    @Test
    void fromAFinishedTicketToAClosedCase() throws Exception {
        try (var manager = Browser.desktop(service.console());
                var visitor = Browser.phone(service.console())) {
            manager.logIn("manager", QuietRooms.password(folder, "manager"));
            manager.open("/plates");
            manager.see("#all");
            manager.picture("plates");
            var plate = path(manager, "plate");
            atTheTablet(manager, path(manager, "tablet"));
            atThePlate(visitor, plate);
            var ticket = served();
            clock.advance(Duration.ofMinutes(2));
            onThePhone(visitor, ticket);
            followUp(manager);
        }
    }

    /// The addresses as the page has them; the plate's is in its PDF's source.
    private String path(Browser manager, String kind) {
        var tablet = manager.text("tbody tr:nth-child(36) code");
        assertTrue(tablet.contains("/t/pad/"), tablet);
        if (kind.equals("tablet")) {
            return URI.create(tablet).getPath();
        }
        var code =
                service.part(Database.class)
                        .read(sql ->
                                sql.first(
                                        "SELECT code FROM rating_place WHERE kind = 'PLATE'"
                                                + " AND window_number = 36",
                                        row -> row.getString(1)));
        return "/t/w/" + code.orElseThrow();
    }

    private void atTheTablet(Browser tablet, String path) throws Exception {
        tablet.open(path);
        tablet.see("#idle");
        tablet.picture("tablet-idle");
        var ticket = served();
        tablet.awaitText("#ask", ticket.number().text());
        tablet.press("label[for=grade-VERY_SATISFIED]");
        tablet.picture("tablet-ask");
        tablet.press(".rate button[type=submit]");
        tablet.awaitText("#rated", "感谢您的评价");
        var skipped = served();
        tablet.open(path);
        tablet.awaitText("#ask", skipped.number().text());
        tablet.press("#skip");
        tablet.see("#idle");
        served();
        clock.advance(Duration.ofSeconds(61));
        tablet.open(path);
        tablet.see("#idle");
    }

    private void atThePlate(Browser phone, String path) throws Exception {
        var ticket = served();
        clock.advance(Duration.ofMinutes(2));
        phone.open(path);
        phone.write("number", "A999");
        phone.press("label[for=grade-SATISFIED]");
        phone.press(".rate button");
        phone.awaitText("#outcome", "没有找到这个号码");
        assertTrue(phone.fits());
        phone.picture("phone-plate");
        phone.write("number", ticket.number().text());
        phone.press(".rate button");
        phone.awaitText("#rated", "感谢您的评价");
        phone.open(path);
        phone.write("number", ticket.number().text());
        phone.press("label[for=grade-VERY_DISSATISFIED]");
        phone.write("text", "再评一次");
        phone.press(".rate button");
        phone.awaitText("#rated", "每个号码评价一次");
    }

    private static void onThePhone(Browser phone, Answer.Ticket ticket) throws Exception {
        phone.open("/t/" + ticket.token());
        phone.press("label[for=grade-DISSATISFIED]");
        phone.write("text", "等了很久 <script>alert(1)</script>");
        phone.press(".rate button");
        phone.see("#call-back");
        phone.picture("phone-call-back");
        assertTrue(phone.fits());
        phone.write("phone", "13800000000");
        phone.press("#call-back input[name=agree]");
        phone.press("#call-back button");
        phone.awaitText("#called", "我们会尽快回访");
        assertFalse(phone.shows("#call-back"));
    }

    private void followUp(Browser manager) throws Exception {
        manager.open("/cases");
        manager.awaitText(".cases", "<script>alert(1)</script>");
        manager.picture("cases");
        manager.press(".cases a");
        deed(manager, "FIND_TRUE", "调取窗口监控，等候 42 分钟，情况属实", "整改中");
        deed(manager, "RECTIFY", "增开一个窗口", "待回访办结");
        manager.press("#show-phone");
        manager.awaitText("#phone", "13800000000");
        manager.picture("case-phone");
        deed(manager, "CALL_BACK", "已致电致歉，群众满意", "待回访办结");
        deed(manager, "CLOSE", "办结", "已办结");
        manager.picture("case-closed");
        manager.write("text", "关于婚姻登记等候时间长的评价：已增开窗口。");
        manager.press("#publish");
        manager.awaitText("#proposed", "审核通过后公开");
        manager.open("/ratings?period=TODAY");
        assertEquals("66.6%", manager.text("#rate"));
        manager.picture("ratings-after");
    }

    private static void deed(Browser manager, String deed, String note, String state) {
        manager.write("note", note);
        manager.press("#deed-" + deed);
        manager.awaitText("#state", state);
    }
}
