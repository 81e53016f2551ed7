package mingbai.service.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalBatch;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.service.ConsoleProbe;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.StationProbe;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.CommandId;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.DeskOutcome;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.DatabaseAddress;
import mingbai.service.database.WholeDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// Visitors' numbers and names go through every door they can; then each log line, each column of
/// the database and each file is searched for them.
class NoPersonalDataTest {
    private static final String PHONE = "13800000001";
    private static final String ID_NUMBER = "11010119900307299X";
    private static final String NAME = "测试姓名甲";
    private static final WindowNumber WEDDINGS = new WindowNumber(36);

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");

    /// Every line that anything in this process logs, with what was thrown.
    private static final class Lines extends AppenderBase<ILoggingEvent> implements AutoCloseable {
        private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        private final Logger ours = (Logger) LoggerFactory.getLogger("mingbai");
        private final Logger logIn =
                (Logger) LoggerFactory.getLogger("mingbai.service.entrance.LogInCheck");
        private final Level before = root.getLevel();
        private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();

        static Lines open() {
            var lines = new Lines();
            lines.setContext(lines.root.getLoggerContext());
            lines.start();
            lines.root.setLevel(Level.INFO);
            lines.ours.setLevel(Level.TRACE);
            // As the service's own logback.xml has it.
            lines.logIn.setLevel(Level.INFO);
            lines.root.addAppender(lines);
            return lines;
        }

        @Override
        protected void append(ILoggingEvent event) {
            var thrown = event.getThrowableProxy();
            said.add(
                    event.getFormattedMessage()
                            + (thrown == null ? "" : " " + thrown.getMessage()));
        }

        @Override
        public void close() {
            root.detachAppender(this);
            root.setLevel(before);
            ours.setLevel(null);
            logIn.setLevel(null);
        }
    }

    private static Ask.TakeTicket ask() {
        return new Ask.TakeTicket(
                new RequestId(UUID.randomUUID()),
                new StationId("kiosk-1"),
                new BusinessId("marriage"),
                Optional.empty());
    }

    private static TicketToken served(ContentService service) {
        var issued = (Answer.TicketIssued) service.part(TicketOffice.class).take(ask()).join();
        service.part(QueueDesk.class).callNext(WEDDINGS);
        service.part(QueueDesk.class).finish(WEDDINGS);
        return issued.ticket().token();
    }

    /// A visitor's phone: a rating with everything in it, and a number for a call.
    private static void rate(ContentService service, TicketToken token) throws Exception {
        var phone = new ConsoleProbe(service.console());
        var page = "/t/" + token.value();
        var rated =
                phone.postAsItIs(
                        page + "/rating",
                        Map.of(
                                "grade",
                                Grade.VERY_DISSATISFIED.name(),
                                "text",
                                "请回电" + PHONE + "，身份证" + ID_NUMBER));
        assertEquals(302, rated.statusCode(), rated.body());
        assertEquals(200, phone.get(page).statusCode());
        var left = phone.postAsItIs(page + "/call-back", Map.of("phone", PHONE, "agree", "true"));
        assertEquals(200, left.statusCode());
        var odd = phone.postAsItIs(page + "/call-back", Map.of("phone", NAME, "agree", "true"));
        assertEquals(200, odd.statusCode());
        phone.get("/t/" + ID_NUMBER + "xxxx?phone=" + PHONE);
        phone.postAsItIs("/t/" + ID_NUMBER + "/rating", Map.of("text", PHONE));
    }

    /// Staff who write, look a thing up, or err.
    private void work(ContentService service) throws Exception {
        var manager = new ConsoleProbe(service.console());
        manager.logIn("manager", QuietRooms.password(folder, "manager"));
        for (var form : List.of("/notices", "/panels/panel")) {
            var answer =
                    manager.postFrom(
                            "/api-keys",
                            form,
                            Map.of(
                                    "id", "x1",
                                    "kind", "PUBLICITY",
                                    "title", "示例" + PHONE,
                                    "body", "示例" + ID_NUMBER,
                                    "from", "2026-05-06T09:30",
                                    "until", "2026-05-20T09:30",
                                    "revision", "0",
                                    "p-0-0", "示例",
                                    "p-0-1", ID_NUMBER));
            assertEquals(200, answer.statusCode(), form);
            assertTrue(answer.body().contains("像是"), form);
        }
        var waiting = (Answer.TicketIssued) service.part(TicketOffice.class).take(ask()).join();
        var gone =
                service.part(QueueDesk.class)
                        .handle(
                                new CommandId(new UUID(5, 5)),
                                new DeskCommand.Cancel(
                                        WEDDINGS, waiting.ticket().number(), "本人" + PHONE + "放弃"));
        assertInstanceOf(DeskOutcome.Cancelled.class, gone);
        manager.get("/cases?q=" + PHONE);
        manager.postAsItIs("/log-in", Map.of("name", ID_NUMBER, "password", PHONE));
        new ConsoleProbe(service.console()).logIn(ID_NUMBER, PHONE);
        new ConsoleProbe(service.console()).logIn(NAME, PHONE);
    }

    /// A station, also one with an old program, whose journal still has the number as it was typed.
    private void report(ContentService service, TicketToken token) throws Exception {
        var rating =
                new Rating(token, Grade.SATISFIED, List.of(), "〔〕", Rating.Channel.HALL_TERMINAL);
        var id = new EntryId(new UUID(7, 7));
        var entry = new JournalEntry(id, 1, clock.instant(), new JournalEvent.RatingGiven(rating));
        var station = new StationId("kiosk-1");
        String batch =
                new String(
                                Wire.bytes(new JournalBatch(station, List.of(entry))),
                                StandardCharsets.UTF_8)
                        .replace("〔〕", "找我" + PHONE);
        assertTrue(batch.contains(PHONE));
        try (var probe = new StationProbe(service.mqtt(), "kiosk-1")) {
            probe.subscribe(Topics.receipt(station));
            probe.publish(Topics.journal(station), batch.getBytes(StandardCharsets.UTF_8), "", "");
            probe.next(Topics.receipt(station));
        }
    }

    @Test
    void noLogLineNoColumnAndNoFileHoldsAVisitorsNumberOrName() throws Exception {
        try (var lines = Lines.open()) {
            try (var service =
                    ContentService.start(
                            QuietRooms.settings(folder),
                            clock,
                            RandomGenerator.of("L64X128MixRandom"))) {
                var token = served(service);
                rate(service, token);
                work(service);
                report(service, served(service));
            }
            assertFalse(lines.said.isEmpty());
            lines.said.forEach(line -> assertClean("log", line));
        }
        assertTrue(columns() > 500, "hardly anything was searched");
        assertTrue(files() > 3);
    }

    private static void assertClean(String where, String text) {
        for (var number : List.of(PHONE, ID_NUMBER, NAME)) {
            assertFalse(text.contains(number), () -> where + " holds " + number + ": " + text);
        }
    }

    /// Every cell of every table; the phone that was left is there, and reads as nothing.
    private long columns() throws IOException {
        var address = DatabaseAddress.file(folder.resolve("data/service.db"));
        var searched = new ArrayList<String>();
        try (var whole = WholeDatabase.read(address)) {
            for (var table : whole.tables()) {
                whole.rows(
                        table,
                        row -> {
                            for (Object cell : row) {
                                String text = String.valueOf(cell);
                                assertClean(table, text);
                                searched.add(table);
                            }
                        });
            }
        }
        assertTrue(searched.contains("low_case") && searched.contains("rating"));
        return searched.size();
    }

    /// Whatever lies below the service's folder, byte by byte.
    private long files() throws IOException {
        try (var all = Files.walk(folder)) {
            var files = all.filter(Files::isRegularFile).toList();
            for (var file : files) {
                assertClean(
                        file.toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1)
                                .replace(
                                        new String(
                                                NAME.getBytes(StandardCharsets.UTF_8),
                                                StandardCharsets.ISO_8859_1),
                                        NAME));
            }
            return files.size();
        }
    }
}
