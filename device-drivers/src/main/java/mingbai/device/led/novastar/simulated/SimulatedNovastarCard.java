package mingbai.device.led.novastar.simulated;

import java.util.ArrayList;
import java.util.List;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.novastar.NovastarFrame;
import mingbai.device.led.novastar.NovastarFraming;
import mingbai.device.led.simulated.Faults;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedCard;

/// A sending card with one address: the brightness, from 0 to 255.
public final class SimulatedNovastarCard implements SimulatedCard {
    private static final int BRIGHTNESS = 0x02000001;
    private static final int WRONG_ADDRESS = 4;

    private final LedPanel panel;
    private int level = 255;

    public SimulatedNovastarCard(LedPanel panel) {
        this.panel = panel;
    }

    @Override
    public LedPanel panel() {
        return panel;
    }

    public synchronized int level() {
        return level;
    }

    @Override
    public Session connect(Faults faults) {
        NovastarFraming frames = new NovastarFraming(false);
        return bytes -> {
            List<byte[]> answers = new ArrayList<>();
            for (NovastarFrame frame : frames.take(bytes)) {
                answers.add(NovastarFraming.encode(answer(frame)));
            }
            return answers;
        };
    }

    private synchronized NovastarFrame answer(NovastarFrame frame) {
        if (frame.address() != BRIGHTNESS) {
            return new NovastarFrame(
                    true,
                    WRONG_ADDRESS,
                    frame.serial(),
                    frame.write(),
                    frame.address(),
                    Octets.hex(""));
        }
        if (frame.write() && frame.data().length() == 1) {
            level = frame.data().at(0);
            panel.brightness(Math.round(level * 100 / 255f));
        }
        Octets data = Octets.of(new byte[] {(byte) level});
        return new NovastarFrame(true, 0, frame.serial(), frame.write(), frame.address(), data);
    }
}
