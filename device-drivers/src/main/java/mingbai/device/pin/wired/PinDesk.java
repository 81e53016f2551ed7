package mingbai.device.pin.wired;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import mingbai.device.health.Device;
import mingbai.device.health.Statistics.Count;
import mingbai.device.health.Tally;
import mingbai.device.owner.DeviceBook;
import mingbai.device.owner.DeviceName;
import mingbai.device.pin.Button;
import mingbai.device.pin.Lamp;
import mingbai.device.pin.Pins;
import mingbai.device.pin.PresenceSensor;
import mingbai.device.pin.Wiring;

/// Hands out what is wired to a machine's pins; closing it leaves every lamp dark.
public final class PinDesk implements AutoCloseable {
    private final Pins pins;
    private final InstantSource clock;
    private final PinThread thread = new PinThread();
    private final List<Device> devices = new ArrayList<>();

    /// The pins are closed with it.
    public PinDesk(Pins pins, InstantSource clock) {
        this.pins = pins;
        this.clock = clock;
    }

    /// What all of it is wired to.
    public Pins pins() {
        return pins;
    }

    public synchronized Button button(Wiring wiring) {
        return input(wiring, book("按钮", "button"), WiredInput.BUTTON);
    }

    public synchronized PresenceSensor presence(Wiring wiring) {
        return input(wiring, book("人体感应器", "presence sensor"), WiredInput.PRESENCE);
    }

    private WiredInput input(Wiring wiring, DeviceBook book, Steady.Hold hold) {
        return kept(new WiredInput(pins, wiring, thread, book, hold));
    }

    public synchronized Lamp lamp(Wiring wiring) {
        return kept(new WiredLamp(pins, wiring, thread, book("指示灯", "lamp")));
    }

    private DeviceBook book(String chinese, String english) {
        Tally tally = new Tally(Count.CONNECTIONS, Count.COMMUNICATION_ERRORS, Count.SWITCHED);
        return new DeviceBook(new DeviceName(chinese, english), clock, tally);
    }

    private <D extends Device> D kept(D device) {
        devices.add(device);
        return device;
    }

    @Override
    public synchronized void close() {
        devices.forEach(Device::close);
        thread.close();
        pins.close();
    }
}
