package mingbai.device.scanner.serial;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import mingbai.device.health.Statistics.Count;
import mingbai.device.line.ByteLine;
import mingbai.device.line.Deadline;
import mingbai.device.owner.DeviceBook;
import mingbai.device.owner.Ear;
import mingbai.device.owner.LineTrouble;
import mingbai.device.owner.OwnerPatience;
import mingbai.device.owner.Talk;
import mingbai.device.owner.TalkEnded;
import mingbai.device.scanner.Scan;

/// Hears what a scanner sends, and keeps it switched on while somebody listens.
final class ScannerTalk implements Talk {
    /// A pause of this length ends a code.
    static final Duration GAP = Duration.ofMillis(80);

    /// A module switches itself off after a few seconds, or after a code.
    private static final Duration SWITCH_ON_AGAIN = Duration.ofSeconds(2);

    private final ScannerModel model;
    private final CodeSuffix suffix;
    private final DeviceBook book;
    private final OwnerPatience patience;
    private final Repeats repeats = new Repeats();
    private final Ear<Scan> ear = new Ear<>("scanner");
    private CodeFraming framing;
    private Deadline gapEnds = Deadline.in(Duration.ZERO);
    private Deadline switchOn = Deadline.in(Duration.ZERO);
    private boolean on;

    ScannerTalk(ScannerModel model, CodeSuffix suffix, DeviceBook book, OwnerPatience patience) {
        this.model = model;
        this.suffix = suffix;
        this.book = book;
        this.patience = patience;
        this.framing = CodeFraming.of(suffix, model);
    }

    Ear<Scan> ear() {
        return ear;
    }

    @Override
    public void begin(ByteLine line) throws IOException {
        framing = CodeFraming.of(suffix, model);
        on = false;
        if (model.probe().length == 0) {
            book.assumed();
        } else {
            probe(line);
        }
    }

    @Override
    public void turn(ByteLine line) throws IOException {
        turnSwitch(line);
        hear(line.read(framing.waits() ? gapEnds.left() : untilNextDeed()));
        repeats.forget(System.nanoTime());
    }

    private Duration untilNextDeed() {
        Duration left = on ? switchOn.left() : LONGEST_TURN;
        return left.compareTo(LONGEST_TURN) < 0 ? left : LONGEST_TURN;
    }

    private void turnSwitch(ByteLine line) throws IOException {
        boolean wanted = ear.listens();
        if (wanted && switchOn.passed()) {
            say(line, model.start());
            switchOn = Deadline.in(SWITCH_ON_AGAIN);
        } else if (!wanted && on) {
            say(line, model.stop());
            switchOn = Deadline.in(Duration.ZERO);
        }
        on = wanted;
    }

    private void say(ByteLine line, byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            line.write(bytes, patience.send());
        }
    }

    /// The module's answers among what was heard.
    private List<Heard> hear(byte[] bytes) {
        List<Heard> heard = List.of();
        if (bytes.length > 0) {
            gapEnds = Deadline.in(GAP);
            heard = framing.take(bytes);
        } else if (framing.waits() && gapEnds.passed()) {
            heard = framing.pause();
        }
        heard.forEach(this::take);
        return heard;
    }

    private void take(Heard heard) {
        switch (heard) {
            case Heard.Content content -> CodeText.of(content.bytes()).ifPresent(this::tell);
            case Heard.TooMuch _ -> tell(new Scan.Unreadable(Scan.Why.TOO_LONG));
            case Heard.Status _ -> book.observed();
        }
    }

    private void tell(Scan scan) {
        if (repeats.again(scan, System.nanoTime())) {
            return;
        }
        if (scan instanceof Scan.Code) {
            book.tally().add(Count.GOOD_READS);
            book.observed();
        } else {
            book.tally().add(Count.FAILED_READS);
        }
        ear.tell(scan);
    }

    /// Asks the module whether it is there, where it has a word for that.
    void probe(ByteLine line) throws IOException {
        if (model.probe().length == 0) {
            return;
        }
        say(line, model.probe());
        Deadline end = Deadline.in(patience.answer());
        while (!end.passed()) {
            for (Heard heard : hear(line.read(end.left()))) {
                if (heard instanceof Heard.Status status
                        && Arrays.equals(status.frame(), model.answer())) {
                    return;
                }
            }
        }
        throw new TalkEnded(LineTrouble.SILENT, "no answer");
    }

    @Override
    public void end() {
        repeats.forget(System.nanoTime() + Repeats.WITHIN.toNanos() + 1);
    }
}
