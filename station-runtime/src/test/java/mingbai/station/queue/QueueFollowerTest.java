package mingbai.station.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import mingbai.model.place.HallId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.TicketNumber;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.status.RefusalReport;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.station.HandBus;
import mingbai.station.HandThread;
import mingbai.station.Keys;
import mingbai.station.trust.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueueFollowerTest {
    private static final HallId HALL = new HallId("songming");
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final Keys keys = new Keys();
    private final HandThread thread = new HandThread(NOW);
    private final HandBus bus = new HandBus();
    private final Refusals refusals = new Refusals(thread);
    private final QueueFollower follower =
            new QueueFollower(
                    HALL, new QueueFollower.Parts(keys.verifier, bus, refusals, thread, thread));
    private final List<Long> told = new ArrayList<>();

    @BeforeEach
    void start() {
        follower.onCall(call -> told.add(call.sequence()));
        follower.start();
        bus.connect();
    }

    private static Call call(long sequence) {
        return new Call(
                sequence,
                new TicketNumber("A", (int) sequence),
                new WindowNumber(3),
                Call.Kind.FIRST,
                NOW.plusSeconds(sequence));
    }

    private static QueueSnapshot snapshot(HallId hall, long revision, long lastCall) {
        return new QueueSnapshot(
                new QueueSnapshot.Header(
                        hall,
                        LocalDate.of(2026, 11, 24),
                        revision,
                        lastCall,
                        NOW.plusSeconds(revision)),
                List.of(),
                List.of(),
                LongStream.rangeClosed(Math.max(1, lastCall - 3), lastCall)
                        .mapToObj(QueueFollowerTest::call)
                        .toList());
    }

    private void board(long revision, long lastCall) {
        put(snapshot(HALL, revision, lastCall));
    }

    private void put(QueueSnapshot snapshot) {
        bus.put(Topics.queue(HALL), keys.live(PayloadType.QUEUE_SNAPSHOT, snapshot));
    }

    private void comes(long sequence) {
        bus.deliver(Topics.calls(HALL), keys.live(PayloadType.CALL, call(sequence)));
    }

    private List<Reason> refused() {
        return refusals.last().stream().map(RefusalReport::reason).toList();
    }

    @Test
    void whatWasCalledBeforeIsHistory() {
        board(10, 5);
        assertEquals(List.of(), told);
        comes(6);
        assertEquals(List.of(6L), told);
    }

    @Test
    void callsThatComeBeforeTheFirstBoardAreToldOnce() {
        comes(6);
        board(10, 6);
        assertEquals(List.of(6L), told);
    }

    @Test
    void aCallThatComesTwiceIsToldOnce() {
        board(10, 5);
        comes(6);
        comes(6);
        assertEquals(List.of(6L), told);
    }

    @Test
    void aGapIsClosedFromTheNextBoardInOrder() {
        board(10, 5);
        comes(8);
        assertEquals(List.of(), told);
        board(13, 8);
        assertEquals(List.of(6L, 7L, 8L), told);
        comes(7);
        assertEquals(List.of(6L, 7L, 8L), told);
    }

    @Test
    void aGapThatNobodyClosesIsGivenUp() {
        board(10, 5);
        comes(8);
        thread.pass(QueueFollower.GAP);
        assertEquals(List.of(8L), told);
        board(13, 8);
        assertEquals(List.of(8L), told);
    }

    @Test
    void whatWasMissedWhileDisconnectedIsToldOnceUnlessItIsOld() {
        board(10, 5);
        bus.lose();
        bus.connect();
        var late = snapshot(HALL, 2_000, 8);
        put(late);
        assertEquals(List.of(), told);
        board(2_001, 9);
        comes(10);
        assertEquals(List.of(10L), told);
    }

    @Test
    void aBoardThatIsOlderThanTheOneShownIsRefused() {
        board(10, 5);
        board(9, 5);
        assertEquals(List.of(Reason.STALE_VERSION), refused());
        assertEquals(10, follower.current().snapshot().orElseThrow().header().revision());
    }

    @Test
    void aCopyThatTheBrokerKeptConfirmsNothing() {
        board(10, 5);
        thread.pass(Duration.ofMinutes(2));
        bus.lose();
        bus.connect();
        board(10, 5);
        assertTrue(follower.current().connected());
        assertEquals(NOW, follower.current().heard());
        assertEquals(List.of(), refused());
    }

    @Test
    void oldOnesInTurnsConfirmNothing() {
        var first = signed(10, NOW.plusSeconds(10));
        var second = signed(10, NOW.plusSeconds(30));
        put(first);
        put(second);
        thread.pass(Duration.ofMinutes(2));
        put(first);
        put(second);
        assertEquals(NOW, follower.current().heard());
        assertEquals(List.of(Reason.STALE_VERSION), refused());
    }

    @Test
    void theFirstOneIsAsOldAsItSaysItIs() {
        thread.pass(Duration.ofMinutes(10));
        board(10, 5);
        assertEquals(NOW.plusSeconds(10), follower.current().heard());
        board(11, 5);
        assertEquals(NOW.plus(Duration.ofMinutes(10)), follower.current().heard());
    }

    private static QueueSnapshot signed(long revision, Instant at) {
        var header = new QueueSnapshot.Header(HALL, LocalDate.of(2026, 11, 24), revision, 5, at);
        return new QueueSnapshot(header, List.of(), List.of(), List.of());
    }

    @Test
    void aServiceWhoseClockWasSetBackIsStillFollowed() {
        board(10, 5);
        var header =
                new QueueSnapshot.Header(
                        HALL, LocalDate.of(2026, 11, 24), 11, 6, NOW.minusSeconds(3_600));
        put(new QueueSnapshot(header, List.of(), List.of(), List.of(call(6))));
        assertEquals(List.of(6L), told);
        assertEquals(List.of(), refused());
    }

    @Test
    void aRestoredServiceBeginsAnewAndTellsNothingTwice() {
        board(10, 5);
        comes(6);
        var header =
                new QueueSnapshot.Header(
                        HALL, LocalDate.of(2026, 11, 24), 3, 2, NOW.plusSeconds(60));
        put(new QueueSnapshot(header, List.of(), List.of(), List.of(call(1), call(2))));
        comes(3);
        assertEquals(List.of(6L, 3L), told);
        assertEquals(List.of(), refused());
    }

    @Test
    void whatTheServiceDidNotSignChangesNothing() {
        bus.put(
                Topics.queue(HALL),
                Sealed.bytes(PayloadType.QUEUE_SNAPSHOT, snapshot(HALL, 10, 5), keys.editor));
        bus.deliver(Topics.calls(HALL), Sealed.bytes(PayloadType.CALL, call(1), keys.stranger));
        bus.deliver(Topics.calls(HALL), new byte[] {'{'});
        bus.put(
                Topics.queue(HALL),
                keys.live(PayloadType.QUEUE_SNAPSHOT, snapshot(new HallId("other"), 10, 5)));
        assertEquals(
                List.of(
                        Reason.TOO_FEW_SIGNATURES,
                        Reason.UNKNOWN_KEY,
                        Reason.MALFORMED,
                        Reason.WRONG_SCOPE),
                refused());
        assertTrue(follower.current().snapshot().isEmpty());
        assertEquals(List.of(), told);
    }

    @Test
    void aScreenLearnsThatTheConnectionIsGone() {
        board(10, 5);
        assertTrue(follower.current().connected());
        thread.pass(Duration.ofSeconds(5));
        bus.lose();
        assertFalse(follower.current().connected());
        assertEquals(NOW, follower.current().heard());
    }
}
