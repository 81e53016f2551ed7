package mingbai.station.emergency;

import java.util.function.Consumer;

/// Where an app hears of emergencies. A screen that is to be dark shows nothing at all but black.
public interface EmergencyFeed {

    /// What is ordered now; after a restart what was ordered before it.
    Emergency current();

    /// Tells each change, from one background thread. A notice ends by the clock, without a word.
    void onChange(Consumer<Emergency> listener);
}
