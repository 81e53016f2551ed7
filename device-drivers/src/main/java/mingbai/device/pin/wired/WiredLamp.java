package mingbai.device.pin.wired;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.health.Statistics.Count;
import mingbai.device.owner.DeviceBook;
import mingbai.device.owner.LineTrouble;
import mingbai.device.pin.Lamp;
import mingbai.device.pin.LampLight;
import mingbai.device.pin.Pins;
import mingbai.device.pin.Wiring;

/// A lamp; its safe state is dark.
final class WiredLamp implements Lamp {
    /// Half of the quickest blinking.
    private static final Duration BEAT = Duration.ofMillis(100);

    private final Pins pins;
    private final Wiring wiring;
    private final PinThread thread;
    private final DeviceBook book;
    private Optional<Pins.Output> pin = Optional.empty();
    private Optional<Boolean> shown = Optional.empty();
    private long nextTry;
    private long turn;
    private volatile boolean closed;
    private volatile LampLight light = LampLight.OFF;
    private volatile long lightSince;

    WiredLamp(Pins pins, Wiring wiring, PinThread thread, DeviceBook book) {
        this.pins = pins;
        this.wiring = wiring;
        this.thread = thread;
        this.book = book;
        this.lightSince = System.nanoTime();
        this.nextTry = lightSince;
        thread.now(this::beat);
    }

    @Override
    public void light(LampLight fresh) {
        if (fresh != light) {
            lightSince = System.nanoTime();
            light = fresh;
        }
        thread.now(this::beat);
    }

    @Override
    public LampLight light() {
        return light;
    }

    /// On the thread of the pins; comes back by itself only while it blinks or the pin is away.
    private void beat() {
        turn++;
        long mine = turn;
        long now = System.nanoTime();
        if (!closed && (pin.isPresent() || now - nextTry >= 0)) {
            show(light.litAfter(Duration.ofNanos(now - lightSince)), now);
        }
        boolean steady = light == LampLight.OFF || light == LampLight.CONTINUOUS;
        if (!closed && (!steady || pin.isEmpty())) {
            thread.in(BEAT, () -> again(mine));
        }
    }

    private void again(long whose) {
        if (whose == turn) {
            beat();
        }
    }

    private void show(boolean lit, long now) {
        if (shown.equals(Optional.of(lit))) {
            return;
        }
        try {
            if (pin.isEmpty()) {
                pin = Optional.of(pins.output(wiring.pin(), wiring.level(false)));
                book.tally().add(Count.CONNECTIONS);
            }
            pin.get().set(wiring.level(lit));
            shown = Optional.of(lit);
            book.assumed();
            book.tally().add(Count.SWITCHED);
        } catch (IOException e) {
            pin = Optional.empty();
            shown = Optional.empty();
            nextTry = now + Duration.ofSeconds(1).toNanos();
            book.lost(LineTrouble.NO_DEVICE);
        }
    }

    @Override
    public DeviceHealth health() {
        return book.health();
    }

    /// Sets the pin anew as it is; whether the lamp shines, only eyes can tell.
    @Override
    public DeviceHealth selfTest() {
        thread.trial(() -> {
            shown = Optional.empty();
            nextTry = System.nanoTime();
            beat();
        });
        return book.health();
    }

    @Override
    public Statistics statistics() {
        return book.tally().statistics();
    }

    @Override
    public void close() {
        thread.trial(() -> {
            closed = true;
            show(false, System.nanoTime());
            book.closed();
        });
    }
}
