package mingbai.device.speaker;

import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;

/// A loudspeaker; callable from any thread, one sound at a time.
public interface Speaker extends AutoCloseable {
    /// Waits until the sound is over or known not to be heard; always answers within bounded time.
    SpeakOutcome speak(Sound sound);

    /// Looks whether it is there, without a sound.
    DeviceHealth look();

    /// What it did since it was opened.
    Statistics statistics();

    @Override
    void close();
}
