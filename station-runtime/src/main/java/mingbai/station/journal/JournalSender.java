package mingbai.station.journal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mingbai.model.journal.JournalBatch;
import mingbai.model.journal.Receipt;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.station.trust.Refusals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands the journal over: the oldest entries first, one batch at a time, again until the service
/// receipts them. What only proves that something was shown waits for a moment of the station's
/// own: all stations of a region show a new set at once, and the service receipts each of them.
/// Everything happens on one thread.
public final class JournalSender {
    /// How long a receipt is waited for at first; each time in vain doubles it.
    static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    /// How long evidence waits at least, and at most so much longer.
    static final Duration LEISURE = Duration.ofMillis(500);

    static final Duration SPREAD = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(JournalSender.class);

    private final StationId station;
    private final SqliteJournal journal;
    private final Parts parts;
    private Duration pause = FIRST_PAUSE;
    private @Nullable Future<?> awaiting;

    public JournalSender(StationId station, SqliteJournal journal, Parts parts) {
        this.station = station;
        this.journal = journal;
        this.parts = parts;
    }

    /// What the sender works with. `thread` is one thread.
    public record Parts(
            Verifier verifier,
            MessageBus bus,
            Refusals refusals,
            ScheduledExecutorService thread) {}

    public void start() {
        var bus = parts.bus();
        bus.subscribe(
                TopicFilter.of(Topics.receipt(station)),
                d -> parts.thread().execute(() -> receipted(d)));
        bus.whenConnected(() -> parts.thread().execute(this::sendAtOnce));
        journal.onAppend(this::appended);
    }

    private void appended(boolean hurries) {
        if (hurries) {
            parts.thread().execute(this::sendUnlessAwaiting);
        } else {
            var _ =
                    parts.thread()
                            .schedule(
                                    this::sendUnlessAwaiting,
                                    leisure().toMillis(),
                                    TimeUnit.MILLISECONDS);
        }
    }

    /// The same for a station each time, another for each station.
    private Duration leisure() {
        return LEISURE.plusMillis(Math.floorMod(station.value().hashCode(), SPREAD.toMillis()));
    }

    private void sendAtOnce() {
        pause = FIRST_PAUSE;
        send();
    }

    private void sendUnlessAwaiting() {
        if (awaiting == null) {
            send();
        }
    }

    private void send() {
        if (awaiting != null) {
            awaiting.cancel(false);
            awaiting = null;
        }
        try {
            var entries = journal.oldest(JournalBatch.MAX_ENTRIES);
            if (!entries.isEmpty() && parts.bus().connected()) {
                parts.bus()
                        .publish(
                                Topics.journal(station),
                                Wire.bytes(new JournalBatch(station, entries)));
                awaitReceipt();
            }
        } catch (IOException e) {
            LOG.error("The journal could not be read", e);
            awaitReceipt();
        }
    }

    private void awaitReceipt() {
        awaiting = parts.thread().schedule(this::inVain, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void inVain() {
        var twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
        send();
    }

    private void receipted(Delivery delivery) {
        var topic = Topics.receipt(station).name();
        switch (Sealed.openLive(
                delivery.payload().toArray(),
                PayloadType.RECEIPT,
                Receipt.class,
                parts.verifier())) {
            case Sealed.Opened.Refused<Receipt>(Reason reason) ->
                    parts.refusals().add(topic, reason);
            case Sealed.Opened.Trusted<Receipt>(Receipt receipt)
                    when !receipt.station().equals(station) ->
                    parts.refusals().add(topic, Reason.WRONG_SCOPE);
            case Sealed.Opened.Trusted<Receipt>(Receipt receipt) -> forget(receipt);
        }
    }

    private void forget(Receipt receipt) {
        try {
            journal.forget(receipt.taken());
        } catch (IOException e) {
            LOG.error("Receipted entries could not be forgotten; they are sent again", e);
            return;
        }
        sendAtOnce();
    }
}
