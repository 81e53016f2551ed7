package mingbai.device.ratingpad.serial;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.health.Statistics.Count;
import mingbai.device.health.Tally;
import mingbai.device.line.ByteLine;
import mingbai.device.owner.DeviceBook;
import mingbai.device.owner.DeviceName;
import mingbai.device.owner.LineOwner;
import mingbai.device.owner.OwnerPatience;
import mingbai.device.ratingpad.PadOutcome;
import mingbai.device.ratingpad.RatingPad;

/// A rating pad on a serial line, by the keys its configuration describes.
public final class SerialRatingPad implements RatingPad {
    private static final DeviceName NAME = new DeviceName("评价器", "rating pad");

    private final DeviceBook book;
    private final PadTalk talk;
    private final LineOwner owner;

    private SerialRatingPad(DeviceBook book, PadTalk talk, LineOwner owner) {
        this.book = book;
        this.talk = talk;
        this.owner = owner;
    }

    /// The pad need not be there yet.
    public static SerialRatingPad connect(
            ByteLine.Opener line, PadModel model, OwnerPatience patience, InstantSource clock) {
        Tally tally =
                new Tally(
                        Count.CONNECTIONS,
                        Count.COMMUNICATION_ERRORS,
                        Count.KEYS_PRESSED,
                        Count.KEYS_IGNORED);
        DeviceBook book = new DeviceBook(NAME, clock, tally);
        PadTalk talk = new PadTalk(model, book, patience);
        return new SerialRatingPad(book, talk, LineOwner.start(line, talk, book, patience));
    }

    @Override
    public CompletableFuture<PadOutcome> invite(String caseId, Duration within) {
        var told = talk.invite(caseId, within);
        owner.nudge();
        return told;
    }

    @Override
    public void withdraw() {
        talk.withdraw();
        owner.nudge();
    }

    @Override
    public DeviceHealth health() {
        return book.health();
    }

    /// A pad answers nothing: only whether its line is open can be told.
    @Override
    public DeviceHealth selfTest() {
        owner.askAndWait(_ -> {});
        return book.health();
    }

    @Override
    public Statistics statistics() {
        return book.tally().statistics();
    }

    @Override
    public void close() {
        owner.close();
    }
}
