package mingbai.device.ratingpad.serial;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mingbai.device.health.Statistics.Count;
import mingbai.device.line.ByteLine;
import mingbai.device.line.Deadline;
import mingbai.device.owner.DeviceBook;
import mingbai.device.owner.OwnerPatience;
import mingbai.device.owner.Talk;
import mingbai.device.ratingpad.PadGrade;
import mingbai.device.ratingpad.PadOutcome;
import mingbai.device.ratingpad.PadOutcome.Rated;
import mingbai.device.ratingpad.PadOutcome.Unrated;
import mingbai.device.ratingpad.PadOutcome.Why;

/// Hears the keys and holds the one case that the pad is armed for.
final class PadTalk implements Talk {
    private static final Duration ARMED_TURN = Duration.ofMillis(50);
    private static final Duration HALF_A_KEY = Duration.ofMillis(200);

    private record Armed(Invitation invitation, CompletableFuture<PadOutcome> told) {}

    private final PadModel model;
    private final DeviceBook book;
    private final OwnerPatience patience;
    private final PadFraming framing;
    private Deadline halfAKey = Deadline.in(Duration.ZERO);
    private Optional<Armed> armed = Optional.empty();
    private String signal = "";
    private boolean there;

    PadTalk(PadModel model, DeviceBook book, OwnerPatience patience) {
        this.model = model;
        this.book = book;
        this.patience = patience;
        this.framing = new PadFraming(model.keys(), model.checksum());
    }

    CompletableFuture<PadOutcome> invite(String caseId, Duration within) {
        disarm(Why.REPLACED);
        CompletableFuture<PadOutcome> told = new CompletableFuture<>();
        if (!arm(new Armed(Invitation.at(caseId, System.nanoTime(), within), told))) {
            told.complete(new Unrated(caseId, Why.NO_PAD));
        }
        return told;
    }

    private synchronized boolean arm(Armed fresh) {
        armed = there ? Optional.of(fresh) : Optional.empty();
        signal = model.signals().invite();
        return there;
    }

    void withdraw() {
        disarm(Why.WITHDRAWN);
    }

    private void disarm(Why why) {
        Optional<Armed> old;
        synchronized (this) {
            old = armed;
            armed = Optional.empty();
            signal = old.isPresent() ? model.signals().over() : signal;
        }
        old.ifPresent(each -> each.told().complete(new Unrated(each.invitation().caseId(), why)));
    }

    @Override
    public void begin(ByteLine line) {
        framing.pause();
        synchronized (this) {
            there = true;
            signal = "";
        }
        book.assumed();
    }

    @Override
    public void turn(ByteLine line) throws IOException {
        byte[] signalled = PadSignals.bytes(takeSignal());
        if (signalled.length > 0) {
            line.write(signalled, patience.send());
        }
        byte[] bytes = line.read(armed() || !halfAKey.passed() ? ARMED_TURN : LONGEST_TURN);
        long now = System.nanoTime();
        if (bytes.length > 0) {
            halfAKey = Deadline.in(HALF_A_KEY);
        } else if (halfAKey.passed()) {
            framing.pause();
        }
        // Old invitations end before a late press is looked at.
        tell(now);
        framing.take(bytes).forEach(grade -> press(grade, now));
    }

    private synchronized boolean armed() {
        return armed.isPresent();
    }

    private synchronized String takeSignal() {
        String now = signal;
        signal = "";
        return now;
    }

    private synchronized void press(PadGrade grade, long now) {
        book.observed();
        book.tally().add(armed.isPresent() ? Count.KEYS_PRESSED : Count.KEYS_IGNORED);
        armed = armed.map(each -> new Armed(each.invitation().afterPress(grade, now), each.told()));
    }

    private void tell(long now) {
        Optional<Armed> done;
        Optional<PadOutcome> outcome;
        synchronized (this) {
            outcome = armed.flatMap(each -> each.invitation().outcome(now));
            done = outcome.isPresent() ? armed : Optional.empty();
            armed = done.isPresent() ? Optional.empty() : armed;
            signal = outcome.map(this::signalOf).orElse(signal);
        }
        done.ifPresent(each -> each.told().complete(outcome.orElseThrow()));
    }

    private String signalOf(PadOutcome outcome) {
        return outcome instanceof Rated ? model.signals().thanks() : model.signals().over();
    }

    @Override
    public void end() {
        synchronized (this) {
            there = false;
        }
        disarm(Why.NO_PAD);
    }
}
