package mingbai.service.satisfaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.model.rating.RatingTag;
import mingbai.model.rating.RatingTags;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.rating.RatingBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ratings of all channels come in any order, twice, late and against each other: each service
/// keeps one, and every figure is the same, and what counting afresh yields.
@Tag("both-grounds")
class AnyOrderTest {
    private static final StationId KIOSK = new StationId("kiosk-1");
    private static final Spans EVER =
            Spans.days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final int ORDERS = 8;
    private static final int RATINGS = 90;

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private QuietRooms rooms;
    private Database database;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.withSample(folder, clock);
        database = rooms.part(Database.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private Answer.Ticket served(String business, int window) {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        KIOSK,
                        new BusinessId(business),
                        Optional.empty());
        var issued = (Answer.TicketIssued) rooms.part(TicketOffice.class).take(ask).join();
        var desk = rooms.part(QueueDesk.class);
        desk.callNext(new WindowNumber(window));
        desk.finish(new WindowNumber(window));
        return issued.ticket();
    }

    /// Something that arrives: what was said of which ticket, and when it was given.
    private record Arrival(JournalEvent event, Instant given) {}

    private List<Arrival> arrivals(Random random) {
        List<Answer.Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tickets.add(i % 2 == 0 ? served("marriage", 36) : served("market", 9));
        }
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < RATINGS; i++) {
            int which = random.nextInt(tickets.size());
            var grade = Grade.ofPlatformCode(1 + random.nextInt(5));
            // Up to nine days late, when five working days are over; often at the very same moment.
            var given = clock.instant().plus(Duration.ofHours(random.nextInt(10) * 24L));
            var window = new WindowNumber(which % 2 == 0 ? 36 : 9);
            arrivals.add(new Arrival(event(random, tickets.get(which), grade, window), given));
        }
        arrivals.addAll(arrivals.subList(0, RATINGS / 3));
        return arrivals;
    }

    private static JournalEvent event(
            Random random, Answer.Ticket ticket, Grade grade, WindowNumber window) {
        var channel = Rating.Channel.ofPlatformCode(1 + random.nextInt(7));
        TicketNumber number = ticket.number();
        if (random.nextInt(4) == 0) {
            return new JournalEvent.PadPressed(window, number, grade);
        }
        List<Integer> tags =
                RatingTags.of(grade).stream()
                        .map(RatingTag::code)
                        .filter(_ -> random.nextBoolean())
                        .toList();
        var text = random.nextBoolean() ? "" : "留言 " + random.nextInt(3);
        return new JournalEvent.RatingGiven(new Rating(ticket.token(), grade, tags, text, channel));
    }

    private void take(Arrival arrival) {
        var entry =
                new JournalEntry(
                        new EntryId(UUID.randomUUID()), 1, arrival.given(), arrival.event());
        database.writeNow(sql -> {
            rooms.part(RatingBook.class).took(sql, KIOSK, entry);
            return entry;
        });
    }

    @Test
    void anyOrderOfArrivalKeepsTheSameOneRatingOfEachServiceAndTheSameFigures() {
        long seed = 20260506;
        var random = new Random(seed);
        var arrivals = arrivals(random);
        clock.advance(Duration.ofDays(20));
        Optional<Outcome> first = Optional.empty();
        for (int order = 0; order < ORDERS; order++) {
            arrivals.forEach(this::take);
            var outcome = outcome();
            assertEquals(first.orElse(outcome), outcome, "seed " + seed + ", order " + order);
            first = Optional.of(outcome);
            assertEquals(countedAfresh(), outcome.figures());
            recount();
            assertEquals(outcome, outcome());
            Collections.shuffle(arrivals, random);
            var _ =
                    database.writeNow(sql ->
                            sql.update("DELETE FROM rating")
                                    + sql.update("DELETE FROM rating_sum"));
        }
        assertTrue(first.orElseThrow().kept().size() > 5, first.toString());
        assertTrue(first.orElseThrow().kept().size() <= 10, first.toString());
    }

    private void recount() {
        var _ =
                database.writeNow(sql -> {
                    rooms.part(SumBook.class).recount(sql);
                    return 0;
                });
    }

    /// What is kept, and every figure of every kind.
    private record Outcome(List<String> kept, Map<String, List<Integer>> figures) {}

    private Outcome outcome() {
        var kept =
                database.read(sql ->
                        sql.list(
                                "SELECT token, grade, tags, body, channel, given_at FROM rating"
                                        + " ORDER BY token",
                                row -> {
                                    var columns = new StringBuilder();
                                    for (int i = 1; i <= 6; i++) {
                                        columns.append(row.getString(i)).append('|');
                                    }
                                    return columns.toString();
                                }));
        Map<String, List<Integer>> figures = new TreeMap<>();
        var reader = rooms.part(SatisfactionFigures.class);
        for (var dimension : Dimension.values()) {
            database.read(sql -> reader.whole(sql, dimension, EVER))
                    .forEach(g -> figures.put(dimension + " " + g.key(), grades(g.tally())));
        }
        return new Outcome(kept, figures);
    }

    private static List<Integer> grades(Tally tally) {
        return List.of(Grade.values()).stream().map(tally::of).toList();
    }

    /// The figures again, out of the ratings themselves and by other statements.
    private Map<String, List<Integer>> countedAfresh() {
        Map<String, List<Integer>> figures = new TreeMap<>();
        var columns =
                Map.of(
                        Dimension.HALL, "''",
                        Dimension.DEPARTMENT, "department",
                        Dimension.WINDOW, "CAST(window_number AS TEXT)",
                        Dimension.BUSINESS, "business",
                        Dimension.ITEM, "item",
                        Dimension.OFFICER, "officer",
                        Dimension.CHANNEL, "channel");
        var _ =
                database.read(sql -> {
                    columns.forEach((dimension, column) ->
                            figures.putAll(countedAfresh(sql, dimension, column)));
                    return 0;
                });
        return figures;
    }

    private static Map<String, List<Integer>> countedAfresh(
            Sql sql, Dimension dimension, String column) {
        Map<String, List<Integer>> figures = new TreeMap<>();
        var _ =
                sql.list(
                        "SELECT "
                                + column
                                + ", grade FROM rating WHERE channel <> 'SYSTEM_DEFAULT'",
                        row -> {
                            var key = dimension + " " + row.getString(1);
                            var counts =
                                    new ArrayList<>(
                                            figures.getOrDefault(key, List.of(0, 0, 0, 0, 0)));
                            int at = Grade.valueOf(row.getString(2)).standardCode() - 1;
                            counts.set(at, counts.get(at) + 1);
                            figures.put(key, List.copyOf(counts));
                            return at;
                        });
        return figures;
    }
}
