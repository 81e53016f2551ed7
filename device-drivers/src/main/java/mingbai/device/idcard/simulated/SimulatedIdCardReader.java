package mingbai.device.idcard.simulated;

import java.time.InstantSource;
import java.util.function.Consumer;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.idcard.CardSeen;
import mingbai.device.idcard.IdCardReader;
import mingbai.device.idcard.sam.SamIdCardReader;
import mingbai.device.idcard.sam.SamPatience;
import mingbai.device.owner.OwnerPatience;
import mingbai.device.simulated.LineFault;

/// The real driver on a simulated module.
public final class SimulatedIdCardReader implements IdCardReader {
    private final SimulatedSam sam;
    private final IdCardReader reader;

    private SimulatedIdCardReader(SimulatedSam sam, IdCardReader reader) {
        this.sam = sam;
        this.reader = reader;
    }

    public static SimulatedIdCardReader start(InstantSource clock) {
        SimulatedSam sam = new SimulatedSam();
        return new SimulatedIdCardReader(
                sam,
                SamIdCardReader.connect(sam.port(), SamPatience.USUAL, OwnerPatience.USUAL, clock));
    }

    /// Lays a card of [FictionalCard] on the reader, as a visitor would.
    public void lay(byte[] text) {
        sam.lay(text);
    }

    public void takeAway() {
        sam.takeAway();
    }

    public void fault(CardFault fault, boolean on) {
        sam.fault(fault, on);
    }

    public void fault(LineFault fault, boolean on) {
        sam.port().fault(fault, on);
    }

    @Override
    public Waiting await(Consumer<CardSeen> ear) {
        return reader.await(ear);
    }

    @Override
    public DeviceHealth health() {
        return reader.health();
    }

    @Override
    public DeviceHealth selfTest() {
        return reader.selfTest();
    }

    @Override
    public Statistics statistics() {
        return reader.statistics();
    }

    @Override
    public void close() {
        reader.close();
    }
}
