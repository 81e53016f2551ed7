package mingbai.device.led.simulated;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import mingbai.device.line.ByteLine;
import mingbai.device.line.LineAddress;

/// A simulated card that can be reached as a real one is, and be made to fail.
public final class SimulatedLed implements AutoCloseable {
    private final SimulatedCard card;
    private final Faults faults = new Faults();
    private final AtomicReference<CardDoor> door = new AtomicReference<>();

    private SimulatedLed(SimulatedCard card) {
        this.card = card;
    }

    /// On this machine only; port 0 finds a free one. Like most cards it serves one client.
    public static SimulatedLed onTcp(SimulatedCard card, int port) throws IOException {
        SimulatedLed led = new SimulatedLed(card);
        led.door.set(new TcpDoor(card, led.faults, port));
        return led;
    }

    /// On the far end of a serial line, such as one of a pair of pseudo-terminals.
    public static SimulatedLed onLine(SimulatedCard card, ByteLine line) {
        SimulatedLed led = new SimulatedLed(card);
        led.door.set(new LineDoor(card, led.faults, line));
        return led;
    }

    /// Where a driver finds it.
    public LineAddress address() {
        return now().address();
    }

    public LedPanel panel() {
        return card.panel();
    }

    public void fault(LedFault fault, boolean on) throws IOException {
        faults.set(fault, on);
        if (fault == LedFault.UNPLUGGED) {
            now().plugged(!on);
        }
    }

    private CardDoor now() {
        return java.util.Objects.requireNonNull(door.get());
    }

    @Override
    public void close() {
        now().close();
    }
}
