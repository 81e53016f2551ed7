package mingbai.device.led.exchange;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.owner.CardTrouble;
import mingbai.device.led.owner.LedPatience;
import mingbai.device.line.ByteLine;
import mingbai.device.line.Deadline;

/// Request and answer over a line, one at a time, with a pause between them for half-duplex lines.
public final class Exchange<F> implements AutoCloseable {
    private final ByteLine line;
    private final Deframer<F> deframer;
    private final LedPatience patience;
    private final Duration gap;
    private long repeated;
    private Deadline quietUntil = Deadline.in(Duration.ZERO);

    public Exchange(ByteLine line, Deframer<F> deframer, LedPatience patience, Duration gap) {
        this.line = line;
        this.deframer = deframer;
        this.patience = patience;
        this.gap = gap;
    }

    /// Asks, and asks again up to `attempts` times when nothing readable comes back.
    public <A> A ask(byte[] request, int attempts, Function<F, Optional<A>> answer)
            throws IOException {
        int damagedBefore = deframer.damaged();
        for (int attempt = 1; attempt <= attempts; attempt++) {
            repeated += attempt == 1 ? 0 : 1;
            tell(request);
            Optional<A> heard = hear(answer);
            if (heard.isPresent()) {
                return heard.get();
            }
        }
        boolean garbled = deframer.damaged() > damagedBefore;
        throw CardTrouble.lost(
                garbled ? LedTrouble.GARBLED : LedTrouble.OFFLINE,
                garbled ? "answers are damaged" : "no answer");
    }

    /// Sends after the pause, and forgets what came unasked.
    public void tell(byte[] request) throws IOException {
        // A line that never falls silent must not hold us for ever.
        Deadline enough = Deadline.in(patience.answer());
        byte[] stale;
        do {
            stale = line.read(quietUntil.left());
            deframer.take(stale);
        } while ((stale.length > 0 && !enough.passed()) || !quietUntil.passed());
        line.write(request, patience.send());
        quietUntil = Deadline.in(gap);
    }

    private <A> Optional<A> hear(Function<F, Optional<A>> answer) throws IOException {
        Deadline deadline = Deadline.in(patience.answer());
        while (!deadline.passed()) {
            for (F frame : deframer.take(line.read(deadline.left()))) {
                Optional<A> heard = answer.apply(frame);
                if (heard.isPresent()) {
                    quietUntil = Deadline.in(gap);
                    return heard;
                }
            }
        }
        return Optional.empty();
    }

    /// How often something was asked again on this line.
    public long repeated() {
        return repeated;
    }

    @Override
    public void close() {
        line.close();
    }
}
