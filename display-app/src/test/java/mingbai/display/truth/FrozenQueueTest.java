package mingbai.display.truth;

import static mingbai.model.signing.Reach.EVERYTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mingbai.display.SampleHall;
import mingbai.display.ground.OwnedBroker;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.Freshness;
import mingbai.model.content.Bytes;
import mingbai.model.place.HallId;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueFollower;
import mingbai.station.trust.Refusals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whoever owns the broker would like a board to show the queue of a minute ago for ever.
class FrozenQueueTest {
    private static final HallId HALL = new HallId("songming");
    private static final Instant NOW = SampleHall.NOW;

    private final Signer live = Signer.generate();
    private final OwnedBroker broker = new OwnedBroker();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final QueueFollower queue = follower();
    private volatile Instant clock = NOW;

    private QueueFollower follower() {
        var key = Bytes.of(live.publicKey().getEncoded());
        var trusted = new TrustedKey(live.id(), key, "service", Set.of(Role.LIVE), EVERYTHING);
        var root = new TrustRoot(1, NOW.plusSeconds(86_400), true, 1, List.of(trusted));
        var refusals = new Refusals(() -> clock);
        return new QueueFollower(
                HALL,
                new QueueFollower.Parts(new Verifier(root), broker, refusals, () -> clock, thread));
    }

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    @Test
    void aQueueThatIsSentAgainAndAgainDoesNotStayFresh() throws Exception {
        queue.start();
        broker.start();
        var old = snapshot(NOW.minusSeconds(20));
        var last = snapshot(NOW);
        comes(old);
        comes(last);
        assertEquals(new Freshness.Fresh(), freshness());
        for (int i = 0; i < 6; i++) {
            clock = clock.plusSeconds(20);
            comes(old);
            comes(last);
        }
        assertEquals(new Freshness.Interrupted(NOW), freshness());
        comes(snapshot(clock));
        assertEquals(new Freshness.Fresh(), freshness());
    }

    /// The service is gone, the broker has kept what it said last.
    @Test
    void whatTheBrokerKeptIsAsOldAsItSaysItIs() throws Exception {
        clock = NOW.plus(Duration.ofMinutes(5));
        broker.put(Topics.queue(HALL), snapshot(NOW));
        queue.start();
        broker.start();
        settle();
        assertEquals(new Freshness.Interrupted(NOW), freshness());
    }

    private Freshness freshness() {
        return Freshness.of(queue.current(), clock, BoardDirector.zone(HallContent.EMPTY));
    }

    private void comes(byte[] snapshot) throws Exception {
        broker.put(Topics.queue(HALL), snapshot);
        settle();
    }

    /// Waits until the station has dealt with all that came.
    private void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            thread.submit(() -> {}).get(20, TimeUnit.SECONDS);
        }
    }

    private byte[] snapshot(Instant signed) {
        var was = SampleHall.snapshot();
        var header = new QueueSnapshot.Header(HALL, was.header().day(), 50, 29, signed);
        return Sealed.bytes(
                PayloadType.QUEUE_SNAPSHOT,
                new QueueSnapshot(header, was.windows(), was.waiting(), was.recent()),
                live);
    }
}
