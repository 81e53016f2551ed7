package mingbai.station.content;

import java.util.function.Consumer;

/// Where an app gets its content from.
public interface ContentFeed {

    /// What may be shown now; the last good set, also before the service was ever met again.
    HallContent current();

    /// Tells `listener` each new set, from the background thread that switched it.
    void onChange(Consumer<HallContent> listener);
}
