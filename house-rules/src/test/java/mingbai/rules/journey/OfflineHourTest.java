package mingbai.rules.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.status.StationStatus;
import mingbai.station.ask.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The service is dead for what the kiosks take for an hour, while three of them go on giving out
/// numbers. Then everybody is called, once, by the time on the paper.
class OfflineHourTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final BusinessId MARRIAGE = new BusinessId("marriage");
    private static final int[] WINDOWS = {36, 37};
    private static final int KIOSKS = 3;
    private static final int ROUNDS = 4;
    private static final int SECONDS = 60;

    @TempDir Path folder;

    private final List<HallStation> kiosks = new ArrayList<>();
    private final Map<TicketNumber, Integer> roundOf = new HashMap<>();
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final WanderingClock clock = new WanderingClock();
    private ServiceProcess service;
    private HallStation board;

    /// Real time, moved by the quarters of the hour that passes for the kiosks. It lies within one
    /// day, so in the first hour after midnight it is as short as the day is young; it never goes
    /// beyond the time of the service, which takes no ticket of the future.
    private static final class WanderingClock implements InstantSource {
        private final Duration hour = least(Duration.ofHours(1), sinceMidnight());
        private volatile Duration moved = hour.negated();

        private static Duration sinceMidnight() {
            var now = LocalDateTime.ofInstant(InstantSource.system().instant(), HERE);
            return Duration.between(now.toLocalDate().atStartOfDay(), now);
        }

        private static Duration least(Duration one, Duration other) {
            return one.compareTo(other) < 0 ? one : other;
        }

        @Override
        public Instant instant() {
            return InstantSource.system().instant().plus(moved);
        }

        void passAQuarter() {
            moved = moved.plus(hour.dividedBy(ROUNDS));
        }
    }

    @BeforeEach
    void open() throws Exception {
        service = ServiceProcess.start(folder.resolve("service"));
        for (int i = 1; i <= KIOSKS; i++) {
            kiosks.add(
                    HallStation.start(
                            service, "kiosk-" + i, StationStatus.Kind.KIOSK, folder, clock));
        }
        board = HallStation.start(service, "board-1", StationStatus.Kind.HALL_BOARD, folder);
        board.station().queue().onCall(calls::add);
        var today = LocalDateTime.ofInstant(clock.instant(), HERE).toLocalDate();
        for (var kiosk : kiosks) {
            Until.happens(
                    SECONDS,
                    TimeUnit.SECONDS,
                    () -> kiosk.runtime().reserved(today, MARRIAGE) > ROUNDS);
        }
    }

    @AfterEach
    void close() {
        kiosks.forEach(HallStation::close);
        board.close();
        service.close();
    }

    @Test
    void everyNumberThatThreeKiosksGaveOutAloneIsCalledOnceAndInItsTurn() throws Exception {
        for (var reply : round()) {
            var answered = assertInstanceOf(Reply.Answered.class, reply);
            note(0, assertInstanceOf(Answer.TicketIssued.class, answered.answer()).ticket());
        }
        service.kill();
        for (int round = 1; round <= ROUNDS; round++) {
            clock.passAQuarter();
            for (var reply : round()) {
                note(round, assertInstanceOf(Reply.OutOfReserve.class, reply).ticket());
            }
        }
        service.startAgain();
        for (var kiosk : kiosks) {
            Until.happens(SECONDS, TimeUnit.SECONDS, () -> kiosk.runtime().pending() == 0);
        }
        assertEquals(KIOSKS * (ROUNDS + 1), roundOf.size());
        var called = callEverybody();
        assertEquals(roundOf.keySet(), new HashSet<>(called));
        assertEquals(roundOf.size(), called.size());
        // The service did not live through the kiosks' hour, so its own tickets are left out.
        var rounds = called.stream().map(roundOf::get).filter(round -> round > 0).toList();
        assertEquals(rounds.stream().sorted().toList(), rounds);
    }

    /// Somebody at each kiosk, at once.
    private List<Reply> round() {
        var replies = new ArrayList<java.util.concurrent.CompletableFuture<Reply>>();
        for (int i = 0; i < kiosks.size(); i++) {
            var ask =
                    new Ask.TakeTicket(
                            new RequestId(UUID.randomUUID()),
                            new StationId("kiosk-" + (i + 1)),
                            MARRIAGE,
                            Optional.empty());
            replies.add(kiosks.get(i).station().desk().ask(ask));
        }
        return replies.stream().map(java.util.concurrent.CompletableFuture::join).toList();
    }

    private void note(int round, Answer.Ticket ticket) {
        assertTrue(roundOf.put(ticket.number(), round) == null, ticket + " was given out twice");
    }

    /// A hurried press does nothing, so it is made until somebody comes.
    private List<TicketNumber> callEverybody() throws Exception {
        var clerk = ConsoleVisit.by(service, "clerk");
        List<TicketNumber> called = new ArrayList<>();
        for (int i = 0; i < roundOf.size(); i++) {
            int window = WINDOWS[i % WINDOWS.length];
            Until.happens(
                    SECONDS,
                    TimeUnit.SECONDS,
                    () -> {
                        if (calls.isEmpty()) {
                            clerk.press(window, "call-next");
                        }
                        return calls.peek() != null;
                    });
            called.add(calls.remove().ticket());
        }
        clerk.press(WINDOWS[0], "call-next");
        return called;
    }
}
