package mingbai.device.speaker;

import java.time.Duration;
import mingbai.device.health.Statistics;
import mingbai.device.health.Statistics.Count;
import mingbai.device.health.Tally;

/// Counts what a speaker said; from any thread.
public final class Played {
    private final Tally tally =
            new Tally(Count.SOUNDS_PLAYED, Count.SECONDS_PLAYED, Count.SOUNDS_FAILED);
    private Duration whole = Duration.ZERO;

    /// What became of a sound.
    public synchronized void add(Sound sound, SpeakOutcome outcome) {
        if (outcome instanceof SpeakOutcome.Failed) {
            tally.add(Count.SOUNDS_FAILED);
            return;
        }
        Duration before = whole;
        whole = whole.plus(sound.length());
        tally.add(Count.SOUNDS_PLAYED);
        tally.add(Count.SECONDS_PLAYED, whole.toSeconds() - before.toSeconds());
    }

    public Statistics statistics() {
        return tally.statistics();
    }
}
