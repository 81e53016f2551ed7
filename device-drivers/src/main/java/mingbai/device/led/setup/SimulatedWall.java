package mingbai.device.led.setup;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.ScreenBrightness;
import mingbai.device.led.novastar.simulated.SimulatedNovastarCard;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedLed;
import mingbai.device.line.ByteLine;

/// The real driver on a simulated sending card, which can be asked how bright it is.
public final class SimulatedWall implements ScreenBrightness {
    private final SimulatedNovastarCard card;
    private final SimulatedLed led;
    private final ScreenBrightness driver;

    private SimulatedWall(SimulatedNovastarCard card, SimulatedLed led, ScreenBrightness driver) {
        this.card = card;
        this.led = led;
        this.driver = driver;
    }

    public static SimulatedWall start(InstantSource clock, UnaryOperator<ByteLine.Opener> along)
            throws IOException {
        var card = new SimulatedNovastarCard(new LedPanel(WallSetup.SHAPE, clock));
        var led = SimulatedLed.onTcp(card, 0);
        return new SimulatedWall(card, led, WallSetup.connect(led.address(), clock, along));
    }

    /// From 0 to 255.
    public int level() {
        return card.level();
    }

    public void fault(LedFault fault, boolean on) throws IOException {
        led.fault(fault, on);
    }

    @Override
    public CompletableFuture<LedOutcome> brightness(Brightness level) {
        return driver.brightness(level);
    }

    @Override
    public DeviceHealth health() {
        return driver.health();
    }

    @Override
    public Statistics statistics() {
        return driver.statistics();
    }

    @Override
    public void close() {
        driver.close();
        led.close();
    }
}
