package mingbai.service.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import mingbai.service.rating.RatingOutcome;
import mingbai.service.satisfaction.SatisfactionFigures;
import mingbai.service.satisfaction.Spans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class RatingIntakeTest {
    private static final String COLUMNS = "评价时间,办理日期,号码,窗口,渠道,评价,标签代码,文字";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final WindowNumber WEDDINGS = new WindowNumber(36);

    @TempDir static Path folder;
    private static final MovableClock CLOCK = new MovableClock("2026-05-06T01:00:00Z");
    private static QuietRooms rooms;

    @BeforeAll
    static void threeServed() throws Exception {
        rooms = QuietRooms.withSample(folder, CLOCK);
        for (int i = 0; i < 3; i++) {
            var ask =
                    new Ask.TakeTicket(
                            new RequestId(UUID.randomUUID()),
                            new StationId("kiosk-1"),
                            new BusinessId("marriage"),
                            Optional.empty());
            rooms.part(TicketOffice.class).take(ask).join();
            rooms.part(QueueDesk.class).callNext(WEDDINGS);
            rooms.part(QueueDesk.class).finish(WEDDINGS);
        }
        CLOCK.advance(Duration.ofHours(5));
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    private static RatingIntake.Brought bring(boolean onlyTry, String... lines) throws Exception {
        var file = Files.createTempFile(folder, "ratings", ".csv");
        Files.writeString(file, COLUMNS + "\n" + String.join("\n", lines) + "\n");
        return rooms.part(RatingIntake.class).take(file, onlyTry, "manager");
    }

    /// Everything that a rating moves.
    private static List<Long> moved() {
        return rooms.part(Database.class)
                .read(sql ->
                        List.of(
                                sql.number("SELECT count(*) FROM rating"),
                                sql.number("SELECT count(*) FROM low_case"),
                                sql.number("SELECT coalesce(sum(count), 0) FROM rating_refusal")));
    }

    @Test
    void whatIsTriedMovesNothingAndWhatIsTakenCountsLikeAnyRating() throws Exception {
        String[] lines = {
            "2026-05-06 10:00,2026-05-06,M001,36,短信,满意,411 413,很快",
            "2026-05-06 10:05:30,2026-05-06,M002,36,电脑端,不满意,,\"等了,很久\"",
            "2026-05-06 10:10,2026-05-06,A999,36,短信,满意,,"
        };
        var outcomes = Map.of(RatingOutcome.TAKEN, 2, RatingOutcome.UNKNOWN_TICKET, 1);
        var before = moved();
        assertEquals(new RatingIntake.Brought(true, outcomes, List.of()), bring(true, lines));
        assertEquals(before, moved(), "only tried");
        assertEquals(new RatingIntake.Brought(false, outcomes, List.of()), bring(false, lines));
        assertEquals(List.of(2L, 1L), moved().subList(0, 2));
        var hall = rooms.part(SatisfactionFigures.class).hall(Spans.days(DAY, DAY));
        assertEquals("50.0%", hall.rate());
        assertEquals(2, bring(false, lines).outcomes().get(RatingOutcome.ALREADY_RATED));
        assertEquals(2L, moved().getFirst());
    }

    @Test
    void oneBadLineAndNothingIsTaken() throws Exception {
        var before = moved();
        var brought =
                bring(
                        false,
                        "2026-05-06 11:00,2026-05-06,M003,36,短信,满意,,",
                        "2026-05-06 11:00,2026-05-06,M003,36,短信,非常满意,,",
                        "昨天,2026-05-06,M003,36,短信,还行,,",
                        "2026-05-06 11:00,2026-05-06,M003,三,短信,不满意,510,",
                        "2026-05-06 11:00,2026-05-06,M003,36,鸽子,满意,," + "长".repeat(151));
        assertEquals(0, brought.taken());
        assertEquals(
                List.of("3 号码", "4 评价时间", "4 评价", "5 窗口", "5 标签代码", "6 渠道", "6 文字"),
                brought.rejections().stream().map(r -> r.row() + " " + r.field()).toList());
        assertTrue(brought.rejections().getFirst().why().contains("与第 2 行重复"));
        assertEquals(before, moved());
    }
}
