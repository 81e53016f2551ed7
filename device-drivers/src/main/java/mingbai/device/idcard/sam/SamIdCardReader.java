package mingbai.device.idcard.sam;

import java.time.InstantSource;
import java.util.function.Consumer;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.health.Statistics.Count;
import mingbai.device.health.Tally;
import mingbai.device.idcard.CardSeen;
import mingbai.device.idcard.IdCardReader;
import mingbai.device.line.ByteLine;
import mingbai.device.owner.DeviceBook;
import mingbai.device.owner.DeviceName;
import mingbai.device.owner.LineOwner;
import mingbai.device.owner.OwnerPatience;

/// A reader with the security module of GA 450, on a serial line.
public final class SamIdCardReader implements IdCardReader {
    private static final DeviceName NAME = new DeviceName("身份证阅读器", "identity card reader");

    private final DeviceBook book;
    private final SamTalk talk;
    private final LineOwner owner;

    private SamIdCardReader(DeviceBook book, SamTalk talk, LineOwner owner) {
        this.book = book;
        this.talk = talk;
        this.owner = owner;
    }

    /// The reader need not be there yet.
    public static SamIdCardReader connect(
            ByteLine.Opener line,
            SamPatience patience,
            OwnerPatience ownerPatience,
            InstantSource clock) {
        Tally tally =
                new Tally(
                        Count.CONNECTIONS,
                        Count.COMMUNICATION_ERRORS,
                        Count.GOOD_READS,
                        Count.FAILED_READS);
        DeviceBook book = new DeviceBook(NAME, clock, tally);
        SamTalk talk = new SamTalk(book, patience, ownerPatience);
        return new SamIdCardReader(book, talk, LineOwner.start(line, talk, book, ownerPatience));
    }

    @Override
    public Waiting await(Consumer<CardSeen> ear) {
        Runnable end = talk.ear().listen(ear);
        owner.nudge();
        return end::run;
    }

    @Override
    public DeviceHealth health() {
        return book.health();
    }

    @Override
    public DeviceHealth selfTest() {
        owner.askAndWait(talk::look);
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
