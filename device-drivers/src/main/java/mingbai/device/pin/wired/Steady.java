package mingbai.device.pin.wired;

import java.time.Duration;

/// A level that bounces, made steady: a change counts when it has held. A pure function of what was
/// read and of a monotonic clock.
record Steady(Hold hold, boolean level, boolean raw, long since) {
    /// How long active, and how long not active, must hold.
    record Hold(Duration on, Duration off) {}

    static Steady inactive(Hold hold, long now) {
        return new Steady(hold, false, false, now);
    }

    /// What it is after the pin was read.
    Steady after(boolean read, long now) {
        Steady held = at(now);
        return read == held.raw ? held : new Steady(hold, held.level, read, now);
    }

    /// What it is by now when nothing else was read.
    Steady at(long now) {
        boolean held = raw != level && now - since >= needed().toNanos();
        return held ? new Steady(hold, raw, raw, since) : this;
    }

    /// How long the present change must hold.
    Duration needed() {
        return raw ? hold.on() : hold.off();
    }
}
