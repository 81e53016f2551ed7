package mingbai.device.pin.wired;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Consumer;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.health.Statistics.Count;
import mingbai.device.owner.DeviceBook;
import mingbai.device.owner.Ear;
import mingbai.device.owner.LineTrouble;
import mingbai.device.pin.Button;
import mingbai.device.pin.Pins;
import mingbai.device.pin.PresenceSensor;
import mingbai.device.pin.Wiring;

/// A pin that is read: by its changes, and again and again, as a change may be lost on its way.
///
/// A button, whose contacts bounce, or a sensor of presence, which is quick to say that somebody
/// comes and slow to say that nobody is there.
final class WiredInput implements Button, PresenceSensor {
    static final Steady.Hold BUTTON = new Steady.Hold(Duration.ofMillis(30), Duration.ofMillis(30));
    static final Steady.Hold PRESENCE =
            new Steady.Hold(Duration.ofMillis(200), Duration.ofSeconds(3));

    private static final Duration READ_AGAIN = Duration.ofMillis(500);

    private final Pins pins;
    private final Wiring wiring;
    private final PinThread thread;
    private final DeviceBook book;
    private final Ear<Boolean> ear;
    private final ScheduledFuture<?> reading;
    private Optional<Pins.Input> pin = Optional.empty();
    private volatile Steady steady;

    WiredInput(Pins pins, Wiring wiring, PinThread thread, DeviceBook book, Steady.Hold hold) {
        this.pins = pins;
        this.wiring = wiring;
        this.thread = thread;
        this.book = book;
        this.ear = new Ear<>(book.toString());
        this.steady = Steady.inactive(hold, System.nanoTime());
        this.reading = thread.every(READ_AGAIN, this::read);
    }

    @Override
    public void onPress(Runnable told) {
        onChange(pressed -> {
            if (pressed) {
                told.run();
            }
        });
    }

    @Override
    public boolean pressed() {
        return steady.level();
    }

    @Override
    public void onChange(Consumer<Boolean> told) {
        var _ = ear.listen(told);
    }

    @Override
    public boolean present() {
        return steady.level();
    }

    /// On the thread of the pins.
    private void read() {
        if (reading != null && reading.isCancelled()) {
            return;
        }
        try {
            if (pin.isEmpty()) {
                pin = Optional.of(pins.input(wiring.pin(), wiring.pull(), this::changed));
                book.tally().add(Count.CONNECTIONS);
                book.assumed();
            }
            took(pin.get().high(), System.nanoTime());
        } catch (IOException e) {
            pin = Optional.empty();
            book.lost(LineTrouble.NO_DEVICE);
            took(wiring.level(false), System.nanoTime());
        }
    }

    private void changed(boolean high) {
        long now = System.nanoTime();
        thread.now(() -> took(high, now));
    }

    private void took(boolean high, long now) {
        boolean before = steady.level();
        Steady fresh = steady.after(wiring.active(high), now);
        if (fresh.raw() != fresh.level() && !fresh.equals(steady)) {
            thread.in(fresh.needed(), this::settle);
        }
        steady = fresh;
        tellFrom(before);
    }

    private void settle() {
        boolean before = steady.level();
        steady = steady.at(System.nanoTime());
        tellFrom(before);
    }

    private void tellFrom(boolean before) {
        if (steady.level() != before) {
            book.tally().add(Count.SWITCHED);
            if (steady.level()) {
                book.observed();
            }
            ear.tell(steady.level());
        }
    }

    @Override
    public DeviceHealth health() {
        return book.health();
    }

    /// Reads it once more.
    @Override
    public DeviceHealth selfTest() {
        thread.trial(this::read);
        return book.health();
    }

    @Override
    public Statistics statistics() {
        return book.tally().statistics();
    }

    @Override
    public void close() {
        reading.cancel(false);
        thread.now(book::closed);
    }
}
