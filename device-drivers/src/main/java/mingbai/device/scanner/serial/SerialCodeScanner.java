package mingbai.device.scanner.serial;

import java.time.InstantSource;
import java.util.function.Consumer;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.health.Statistics.Count;
import mingbai.device.health.Tally;
import mingbai.device.line.ByteLine;
import mingbai.device.owner.DeviceBook;
import mingbai.device.owner.DeviceName;
import mingbai.device.owner.LineOwner;
import mingbai.device.owner.OwnerPatience;
import mingbai.device.scanner.CodeScanner;
import mingbai.device.scanner.Scan;

/// A scanner on a serial line or USB-CDC.
public final class SerialCodeScanner implements CodeScanner {
    private static final DeviceName NAME = new DeviceName("扫码器", "scanner");

    private final DeviceBook book;
    private final ScannerTalk talk;
    private final LineOwner owner;

    private SerialCodeScanner(DeviceBook book, ScannerTalk talk, LineOwner owner) {
        this.book = book;
        this.talk = talk;
        this.owner = owner;
    }

    /// The scanner need not be there yet.
    public static SerialCodeScanner connect(
            ByteLine.Opener line,
            ScannerModel model,
            CodeSuffix suffix,
            OwnerPatience patience,
            InstantSource clock) {
        Tally tally =
                new Tally(
                        Count.CONNECTIONS,
                        Count.COMMUNICATION_ERRORS,
                        Count.GOOD_READS,
                        Count.FAILED_READS);
        DeviceBook book = new DeviceBook(NAME, clock, tally);
        ScannerTalk talk = new ScannerTalk(model, suffix, book, patience);
        return new SerialCodeScanner(book, talk, LineOwner.start(line, talk, book, patience));
    }

    @Override
    public Listening listen(Consumer<Scan> ear) {
        Runnable end = talk.ear().listen(ear);
        owner.nudge();
        return () -> {
            end.run();
            owner.nudge();
        };
    }

    @Override
    public DeviceHealth health() {
        return book.health();
    }

    @Override
    public DeviceHealth selfTest() {
        owner.askAndWait(talk::probe);
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
