package mingbai.device.led.setup;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.alpha.simulated.SimulatedAlphaSign;
import mingbai.device.led.huidu.simulated.SimulatedHuiduCard;
import mingbai.device.led.lumen.LumenLink;
import mingbai.device.led.lumen.simulated.SimulatedLumenCard;
import mingbai.device.led.onbon.simulated.SimulatedOnbonCard;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedCard;
import mingbai.device.led.simulated.SimulatedLed;
import mingbai.device.line.ByteLine;

/// The real driver on a simulated card of the same model, whose dots can be seen.
public final class SimulatedLedBoard implements LedBoard {
    private final SimulatedLed led;
    private final LedBoard board;

    private SimulatedLedBoard(SimulatedLed led, LedBoard board) {
        this.led = led;
        this.board = board;
    }

    public static SimulatedLedBoard start(LedSetup setup, InstantSource clock) throws IOException {
        return start(setup, clock, UnaryOperator.identity());
    }

    static SimulatedLedBoard start(
            LedSetup setup, InstantSource clock, UnaryOperator<ByteLine.Opener> along)
            throws IOException {
        SimulatedLed led = SimulatedLed.onTcp(card(setup, new LedPanel(setup.shape(), clock)), 0);
        return new SimulatedLedBoard(led, LedBoards.connect(setup, led.address(), clock, along));
    }

    private static SimulatedCard card(LedSetup setup, LedPanel panel) {
        return switch (setup.model()) {
            case ONBON_5K -> new SimulatedOnbonCard(panel, setup.screen(), false);
            case ONBON_6K -> new SimulatedOnbonCard(panel, setup.screen(), true);
            case HUIDU -> new SimulatedHuiduCard(panel);
            case LUMEN ->
                    new SimulatedLumenCard(panel, setup.screen(), true, LumenLink.FACTORY_CODE);
            case ALPHA -> new SimulatedAlphaSign(panel);
        };
    }

    /// What is lit, as a matrix and as a picture.
    public LedPanel panel() {
        return led.panel();
    }

    public void fault(LedFault fault, boolean on) throws IOException {
        led.fault(fault, on);
    }

    @Override
    public BoardShape shape() {
        return board.shape();
    }

    @Override
    public CompletableFuture<LedOutcome> show(LedArea area) {
        return board.show(area);
    }

    @Override
    public CompletableFuture<LedOutcome> show(List<LedArea> programme) {
        return board.show(programme);
    }

    @Override
    public CompletableFuture<LedOutcome> clear() {
        return board.clear();
    }

    @Override
    public CompletableFuture<LedOutcome> brightness(Brightness level) {
        return board.brightness(level);
    }

    @Override
    public CompletableFuture<LedOutcome> power(boolean on) {
        return board.power(on);
    }

    @Override
    public CompletableFuture<LedOutcome> setClock() {
        return board.setClock();
    }

    @Override
    public DeviceHealth health() {
        return board.health();
    }

    @Override
    public Statistics statistics() {
        return board.statistics();
    }

    @Override
    public void close() {
        board.close();
        led.close();
    }
}
