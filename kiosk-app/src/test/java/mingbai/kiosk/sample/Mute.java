package mingbai.kiosk.sample;

import java.util.Map;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.speaker.Sound;
import mingbai.device.speaker.SpeakOutcome;
import mingbai.device.speaker.Speaker;

/// A loudspeaker out of which nothing comes.
public final class Mute implements Speaker {
    @Override
    public SpeakOutcome speak(Sound sound) {
        return new SpeakOutcome.Spoken();
    }

    @Override
    public DeviceHealth look() {
        return DeviceHealth.starting(SampleHall.NOW);
    }

    @Override
    public Statistics statistics() {
        return new Statistics(Map.of());
    }

    @Override
    public void close() {}
}
