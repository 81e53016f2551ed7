package mingbai.service.settings;

import java.time.Duration;
import mingbai.program.settings.SettingsFile;

/// How patiently updates are handed out: for how long an updated station is watched before the next
/// ones get theirs, and for how long one may say nothing new before it counts as lost.
public record UpdateSettings(Duration watch, Duration patience) {
    static final UpdateSettings USUAL =
            new UpdateSettings(Duration.ofMinutes(30), Duration.ofMinutes(60));

    private static final int MOST_MINUTES = 7 * 24 * 60;

    /// Reads `update.watch.minutes` and `update.patience.minutes`.
    static UpdateSettings from(SettingsFile file) {
        return new UpdateSettings(
                file.value("update.watch.minutes", UpdateSettings::minutes).orElse(USUAL.watch()),
                file.value("update.patience.minutes", UpdateSettings::minutes)
                        .orElse(USUAL.patience()));
    }

    private static Duration minutes(String text) {
        int minutes = Integer.parseInt(text);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("1–" + MOST_MINUTES + " minutes");
        }
        return Duration.ofMinutes(minutes);
    }
}
