package mingbai.kiosk.map;

import java.util.Optional;
import java.util.Set;
import mingbai.kiosk.words.Prompt;
import mingbai.model.place.WindowNumber;

/// What the hall map shows: the zone chosen, if any, and which windows stand out.
public record MapStep(Optional<String> zoneId, Set<WindowNumber> windows) {
    public MapStep {
        windows = Set.copyOf(windows);
    }

    /// What a voice says here; `route` when a way is drawn.
    Prompt prompt(boolean route) {
        return route
                ? Prompt.of(
                        "请沿图上的路线走到窗口",
                        "qing3 yan2 tu2 shang5 de5 lu4xian4 zou3dao4 chuang1kou3",
                        "Follow the line on the map to the window.")
                : Prompt.of(
                        "图上标着您现在的位置",
                        "tu2 shang5 biao1zhe5 nin2 xian4zai4 de5 wei4zhi5",
                        "The map shows where you are now.");
    }
}
