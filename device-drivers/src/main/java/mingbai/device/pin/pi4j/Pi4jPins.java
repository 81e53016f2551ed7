package mingbai.device.pin.pi4j;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalOutputProvider;
import java.io.IOException;
import java.util.function.Consumer;
import mingbai.device.pin.Pins;

/// Pins by Pi4J; its own debouncing is left off, as it was wrong in too many of its versions.
public final class Pi4jPins implements Pins {
    private static final long NO_DEBOUNCE = 0L;

    private final Context context;

    Pi4jPins(Context context) {
        this.context = context;
    }

    /// On a machine with a GPIO character device; elsewhere it throws.
    public static Pi4jPins open() throws IOException {
        return new Pi4jPins(
                attempt(() ->
                        Pi4J.newContextBuilder()
                                .noAutoDetect()
                                .disableShutdownHook()
                                .add(
                                        GpioDDigitalInputProvider.newInstance(),
                                        GpioDDigitalOutputProvider.newInstance())
                                .build()));
    }

    @Override
    public Input input(int number, Pull pull, Consumer<Boolean> changed) throws IOException {
        return attempt(() -> {
            free("in-" + number);
            DigitalInput pin =
                    context.create(
                            DigitalInput.newConfigBuilder(context)
                                    .id("in-" + number)
                                    .address(number)
                                    .pull(
                                            pull == Pull.UP
                                                    ? PullResistance.PULL_UP
                                                    : PullResistance.PULL_DOWN)
                                    .debounce(NO_DEBOUNCE)
                                    .build());
            pin.addListener(event -> changed.accept(event.state().isHigh()));
            return () -> attempt(pin::isHigh);
        });
    }

    @Override
    public Output output(int number, boolean safe) throws IOException {
        DigitalState safeState = DigitalState.getState(safe);
        return attempt(() -> {
            free("out-" + number);
            DigitalOutput pin =
                    context.create(
                            DigitalOutput.newConfigBuilder(context)
                                    .id("out-" + number)
                                    .address(number)
                                    .initial(safeState)
                                    .shutdown(safeState)
                                    .build());
            return high -> attempt(() -> pin.state(DigitalState.getState(high)));
        });
    }

    /// A pin that was lost is opened anew under its old name.
    private void free(String id) {
        if (context.hasIO(id)) {
            context.shutdown(id);
        }
    }

    /// Pi4J tells what the world does by unchecked exceptions and by native code that is missing.
    private static <T> T attempt(Attempt<T> what) throws IOException {
        try {
            return what.run();
        } catch (Pi4JException | IllegalStateException | LinkageError e) {
            throw new IOException("the pins do not work: " + e.getMessage(), e);
        }
    }

    private interface Attempt<T> {
        T run();
    }

    @Override
    public void close() {
        context.shutdown();
    }
}
