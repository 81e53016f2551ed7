package mingbai.device.scanner.simulated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import mingbai.device.scanner.serial.ScannerModel;
import mingbai.device.simulated.SimulatedPeer;
import mingbai.device.simulated.SimulatedPort;

/// A scanner module: it reads while it is switched on, and acknowledges its commands.
public final class SimulatedScanModule implements SimulatedPeer {
    private final ScannerModel model;
    private final SimulatedPort port = new SimulatedPort(this);
    private boolean on;

    public SimulatedScanModule(ScannerModel model) {
        this.model = model;
        this.on = model.start().length == 0;
    }

    /// Where a driver finds it, and where its faults are.
    public SimulatedPort port() {
        return port;
    }

    @Override
    public synchronized List<byte[]> take(byte[] bytes) {
        if (Arrays.equals(bytes, model.start()) || Arrays.equals(bytes, model.stop())) {
            on = Arrays.equals(bytes, model.start());
        } else if (!Arrays.equals(bytes, model.probe())) {
            return List.of();
        }
        return model.answer().length == 0 ? List.of() : List.of(model.answer());
    }

    public synchronized boolean on() {
        return on;
    }

    /// Holds a code before the window, in UTF-8, ended by a carriage return; false when nobody
    /// looks.
    public boolean hold(String text) {
        return hold(text, StandardCharsets.UTF_8);
    }

    public boolean hold(String text, Charset charset) {
        if (!on()) {
            return false;
        }
        port.say((text + "\r").getBytes(charset));
        return true;
    }
}
