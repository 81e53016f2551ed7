package mingbai.device.printer.escpos;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import mingbai.device.line.ByteLine;
import mingbai.device.line.Deadline;
import mingbai.device.line.LineException;
import mingbai.device.printer.escpos.answer.Answer;
import mingbai.device.printer.escpos.answer.AnswerSorter;
import mingbai.device.printer.escpos.answer.PrinterCondition;

/// Questions and answers with one printer over one open line.
final class Conversation implements AutoCloseable {
    private static final int ATTEMPTS = 3;
    private static final int CHUNKS_DRAINED = 512;
    private static final Duration QUIET = Duration.ofMillis(40);

    private final ByteLine line;
    private final Patience patience;
    private final AnswerSorter sorter = new AnswerSorter();
    private int echoesDue;
    private boolean noisy;
    private int realTimes;
    private int lastRealTime;

    Conversation(ByteLine line, Patience patience) {
        this.line = line;
        this.patience = patience;
    }

    void send(byte[] bytes) throws IOException {
        line.write(bytes, patience.send());
    }

    /// From now on only what comes counts.
    void listenAfresh() throws IOException {
        drain();
        noisy = false;
    }

    /// The answer comes in its turn, after all that was sent before.
    void requestEcho() throws IOException {
        send(Commands.ECHO_PAPER);
        echoesDue++;
    }

    /// True once every echo asked for is here: an earlier slip's, which the printer took up again
    /// with new paper, is not taken for this one's.
    boolean awaitEchoes(Duration limit) throws IOException {
        pass(limit, () -> echoesDue == 0);
        return echoesDue == 0;
    }

    /// The printer will not answer what is still due.
    void writeOffEchoes() {
        echoesDue = 0;
    }

    /// Listens for so long.
    void pass(Duration limit) throws IOException {
        pass(limit, () -> false);
    }

    private void pass(Duration limit, BooleanSupplier enough) throws IOException {
        Deadline deadline = Deadline.in(limit);
        while (!enough.getAsBoolean() && !deadline.passed()) {
            hear(deadline.left());
        }
    }

    /// Whether anything came that no printer says.
    boolean noisy() {
        return noisy;
    }

    PrinterCondition condition() throws IOException {
        return new PrinterCondition(ask(1), ask(2), ask(3), ask(4));
    }

    /// One status byte; an answer in the midst of noise is not believed but asked for again.
    private int ask(int n) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            drain();
            boolean wasNoisy = noisy;
            noisy = false;
            realTimes = 0;
            line.write(Commands.askStatus(n), patience.answer());
            pass(patience.answer(), () -> realTimes > 0);
            boolean clear = realTimes == 1 && !noisy;
            noisy |= wasNoisy;
            if (clear) {
                return lastRealTime;
            }
            untilQuiet();
        }
        throw new LineException(
                LineException.Reason.UNREACHABLE, "no clear answer to DLE EOT " + n);
    }

    private void drain() throws IOException {
        int chunks = 0;
        while (chunks < CHUNKS_DRAINED && hear(Duration.ZERO)) {
            chunks++;
        }
    }

    private void untilQuiet() throws IOException {
        Deadline deadline = Deadline.in(patience.answer());
        while (!deadline.passed() && hear(QUIET)) {
            noisy = true;
        }
    }

    private boolean hear(Duration limit) throws IOException {
        byte[] chunk = line.read(limit);
        for (Answer each : sorter.take(chunk)) {
            switch (each) {
                case Answer.RealTime(int value) -> {
                    realTimes++;
                    lastRealTime = value;
                }
                case Answer.Echo _ -> echoesDue = Math.max(0, echoesDue - 1);
                case Answer.Unasked _ -> {}
                case Answer.Noise _ -> noisy = true;
            }
        }
        return chunk.length > 0;
    }

    @Override
    public void close() {
        line.close();
    }
}
