package mingbai.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.item.ItemCode;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import mingbai.service.rating.RatingBook;
import mingbai.service.rating.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ExchangeTest {
    /// The interface's fields, in the order in which its published description lists them; `pf` is
    /// the channel.
    private static final List<String> FIELDS =
            List.of(
                    "areaCode",
                    "areaName",
                    "deptCode",
                    "taskCode",
                    "taskHandleItem",
                    "taskName",
                    "subMatter",
                    "projectNo",
                    "proStatus",
                    "proDepartCode",
                    "proDepart",
                    "proManager",
                    "pf",
                    "certkeyGOV",
                    "userName",
                    "userProp",
                    "satisfaction",
                    "evalDetail",
                    "writingEvaluation",
                    "assessTime",
                    "assessNumber",
                    "appStatus",
                    "promiseTime",
                    "acceptDate",
                    "dataSource");

    private static final ExchangeSetting ON =
            new ExchangeSetting(
                    "https://ratings.example/api", "示例县", "999", "d01=000000000000000D01");

    @TempDir static Path folder;
    private static final MovableClock CLOCK = new MovableClock("2026-05-06T01:00:00Z");
    private static QuietRooms rooms;
    private final MovableClock clock = CLOCK;
    private final List<Map<String, String>> taken = new ArrayList<>();
    private boolean broken;
    private Exchange exchange;

    @BeforeAll
    static void open() throws Exception {
        rooms = QuietRooms.withSample(folder, CLOCK);
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    /// Each test has a day of its own, on which nothing has been sent.
    @BeforeEach
    void nextDay() {
        clock.advance(Duration.ofDays(1));
        var _ =
                rooms.part(Database.class)
                        .writeNow(sql ->
                                sql.update("DELETE FROM exchange_letter")
                                        + sql.update("DELETE FROM exchange_setting"));
        exchange =
                new Exchange(
                        rooms.part(Database.class),
                        rooms.part(ExchangeBook.class),
                        this::take,
                        rooms.part(Exchange.Around.class),
                        clock);
    }

    private void take(URI address, byte[] payload) throws IOException {
        assertEquals(URI.create("https://ratings.example/api"), address);
        if (broken) {
            throw new IOException("status 503");
        }
        taken.add(new JsonMapper().readValue(payload, new TypeReference<Map<String, String>>() {}));
    }

    private TicketToken rated(Grade grade, List<Integer> tags) {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        new StationId("kiosk-1"),
                        new BusinessId("general"),
                        Optional.of(new ItemCode("DEMO-0001")));
        var issued = (Answer.TicketIssued) rooms.part(TicketOffice.class).take(ask).join();
        var window = new WindowNumber(3);
        rooms.part(QueueDesk.class).callNext(window);
        clock.advance(Duration.ofMinutes(1));
        rooms.part(QueueDesk.class).finish(window);
        var token = issued.ticket().token();
        rooms.part(RatingBook.class)
                .rate(new Rating(token, grade, tags, "很快", Rating.Channel.QR_CODE));
        return token;
    }

    @Test
    void aRatingGoesInTheInterfacesFieldsAndNoOthers() {
        exchange.put(ON, "manager");
        rated(Grade.VERY_SATISFIED, List.of(510, 517));
        assertEquals(FIELDS, List.copyOf(exchange.dryRun().getFirst().payload().fields().keySet()));
        assertEquals(1, exchange.run());
        var now = clock.instant().atZone(ZoneId.of("Asia/Shanghai"));
        var day = now.toLocalDate().toString();
        var second = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").format(now);
        assertEquals(
                Map.ofEntries(
                        Map.entry("areaCode", "530127000000"),
                        Map.entry("areaName", "示例县"),
                        Map.entry("deptCode", "000000000000000D01"),
                        Map.entry("taskCode", "DEMO-0001"),
                        Map.entry("taskHandleItem", ""),
                        Map.entry("taskName", "固定资产投资项目节能审查"),
                        Map.entry("subMatter", ""),
                        Map.entry("projectNo", "songming-" + day.replace("-", "") + "-A001"),
                        Map.entry("proStatus", "3"),
                        Map.entry("proDepartCode", "000000000000000D01"),
                        Map.entry("proDepart", "县发展和改革局"),
                        Map.entry("proManager", "Y003"),
                        Map.entry("pf", "3"),
                        Map.entry("certkeyGOV", ""),
                        Map.entry("userName", ""),
                        Map.entry("userProp", "1"),
                        Map.entry("satisfaction", "5"),
                        Map.entry("evalDetail", "510,517"),
                        Map.entry("writingEvaluation", "很快"),
                        Map.entry("assessTime", second),
                        Map.entry("assessNumber", "1"),
                        Map.entry("appStatus", ""),
                        Map.entry("promiseTime", ""),
                        Map.entry("acceptDate", day),
                        Map.entry("dataSource", "999")),
                taken.getFirst());
        assertEquals(0, exchange.run(), "sent once");
    }

    @Test
    void whatTheDryRunShowsIsWhatIsSent() {
        exchange.put(ON, "manager");
        var token = rated(Grade.DISSATISFIED, List.of(207));
        var shown = exchange.dryRun().getFirst().payload().fields();
        assertEquals(List.of(), taken, "a dry run sends nothing");
        exchange.run();
        assertEquals(shown, taken.getFirst());
        assertFalse(shown.containsValue(token.value()), "a token");
    }

    @Test
    void nothingLeavesTheHallUntilSomebodySwitchesItOn() {
        rated(Grade.SATISFIED, List.of());
        assertEquals(0, exchange.run());
        assertEquals(Map.of(ExchangeBook.State.WAITING, 1), exchange.counts());
        exchange.put(ON, "manager");
        assertEquals(1, exchange.run());
    }

    @Test
    void whatFailsIsTriedLaterAndAtLastIsADeadLetter() {
        exchange.put(ON, "manager");
        rated(Grade.SATISFIED, List.of());
        broken = true;
        assertEquals(0, exchange.run());
        assertEquals(List.of(), exchange.dryRun(), "not again at once");
        for (int i = 1; i < ExchangeBook.MOST_TRIES; i++) {
            clock.advance(Duration.ofHours(7));
            exchange.run();
        }
        assertEquals(Map.of(ExchangeBook.State.DEAD, 1), exchange.counts());
        assertEquals("status 503", exchange.dead().getFirst().error());
        broken = false;
        clock.advance(Duration.ofDays(1));
        assertEquals(0, exchange.run());
        exchange.revive("manager");
        assertEquals(1, exchange.run());
        assertEquals(1, taken.size());
    }

    @Test
    void whatIsNotWholeOrDoesNotCountIsNotSent() {
        exchange.put(new ExchangeSetting(ON.url(), "示例县", "999", ""), "manager");
        rated(Grade.SATISFIED, List.of());
        assertEquals(0, exchange.run());
        assertEquals(List.of(), taken);
        clock.advance(Duration.ofMinutes(5));
        assertTrue(exchange.dryRun().getFirst().letter().error().contains("deptCode"));
        var bad = rated(Grade.VERY_DISSATISFIED, List.of());
        boolean there =
                rooms.part(Database.class)
                        .writeNow(sql ->
                                rooms.part(RatingBook.class).judge(sql, bad, Standing.INVALID));
        assertTrue(there);
        exchange.put(ON, "manager");
        assertEquals(1, exchange.run());
        assertEquals("4", taken.getFirst().get("satisfaction"));
    }

    @Test
    void aSettingThatCannotBeIsRefusedWithItsField() {
        for (var wrong : List.of("ftp://x", "不是地址")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ExchangeSetting(wrong, "", "133", ""));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new ExchangeSetting("https://x.example", "", "13", ""));
        assertThrows(
                IllegalArgumentException.class, () -> new ExchangeSetting("", "", "", "d01=123"));
    }
}
