package mingbai.device.pin.simulated;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import mingbai.device.pin.Pins;

/// Pins without a machine: a program drives the inputs and sees the outputs.
public final class SimulatedPins implements Pins {
    private final Map<Integer, Consumer<Boolean>> listeners = new HashMap<>();
    private final Map<Integer, Boolean> levels = new HashMap<>();
    private final Map<Integer, Boolean> safe = new HashMap<>();
    private boolean broken;
    private boolean deaf;

    @Override
    public synchronized Input input(int number, Pull pull, Consumer<Boolean> changed)
            throws IOException {
        mend();
        levels.putIfAbsent(number, pull == Pull.UP);
        listeners.put(number, changed);
        return () -> level(number);
    }

    @Override
    public synchronized Output output(int number, boolean safeLevel) throws IOException {
        mend();
        safe.put(number, safeLevel);
        levels.put(number, safeLevel);
        return high -> put(number, high);
    }

    private synchronized boolean level(int number) throws IOException {
        mend();
        return high(number);
    }

    private synchronized void put(int number, boolean high) throws IOException {
        mend();
        levels.put(number, high);
    }

    private void mend() throws IOException {
        if (broken) {
            throw new IOException("the simulated pins are gone");
        }
    }

    /// Drives an input, as a finger or a sensor does.
    public synchronized void drive(int number, boolean high) {
        levels.put(number, high);
        Consumer<Boolean> listener = listeners.get(number);
        if (listener != null && !deaf && !broken) {
            listener.accept(high);
        }
    }

    /// The level of a pin.
    public synchronized boolean high(int number) {
        return levels.getOrDefault(number, false);
    }

    /// Whether reading and setting fails; outputs fall back to their safe level.
    public synchronized void broken(boolean on) {
        broken = on;
        if (on) {
            levels.putAll(safe);
        }
    }

    /// Whether changes are lost on their way.
    public synchronized void deaf(boolean on) {
        deaf = on;
    }

    @Override
    public synchronized void close() {
        levels.putAll(safe);
        listeners.clear();
    }
}
