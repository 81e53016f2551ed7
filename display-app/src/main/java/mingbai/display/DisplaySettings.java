package mingbai.display;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import mingbai.display.look.Box;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;

/// What a display reads from its configuration.
record DisplaySettings(
        StationId station,
        Kind kind,
        String programme,
        Optional<Box> screen,
        Optional<Path> shots) {

    /// What the station is for.
    sealed interface Kind {

        /// The board of a hall or zone.
        record HallBoard() implements Kind {}

        /// The strip over a window.
        record WindowStrip(WindowNumber window) implements Kind {}
    }

    /// Reads `station.id`, `kind`, `display.programme`, `display.window`, `display.screen` and
    /// `shots.directory`; `screen` is `x,y,width,height` in pixels, the whole screen without it.
    static DisplaySettings of(Map<String, String> keys) {
        return new DisplaySettings(
                new StationId(required(keys, "station.id")),
                kind(keys),
                keys.getOrDefault("display.programme", "hall-board"),
                Optional.ofNullable(keys.get("display.screen")).map(DisplaySettings::box),
                Optional.ofNullable(keys.get("shots.directory")).map(Path::of));
    }

    private static Kind kind(Map<String, String> keys) {
        return switch (required(keys, "kind")) {
            case "hall-board" -> new Kind.HallBoard();
            case "window-strip" -> {
                int number = Integer.parseInt(required(keys, "display.window"));
                yield new Kind.WindowStrip(new WindowNumber(number));
            }
            default ->
                    throw new IllegalArgumentException(
                            "kind is '" + keys.get("kind") + "', not hall-board or window-strip");
        };
    }

    private static Box box(String text) {
        String[] n = text.split(",", -1);
        if (n.length != 4) {
            throw new IllegalArgumentException(
                    "display.screen is '" + text + "', not x,y,width,height");
        }
        return new Box(number(n[0]), number(n[1]), number(n[2]), number(n[3]));
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    private static String required(Map<String, String> keys, String key) {
        var value = keys.get(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the configuration lacks " + key);
        }
        return value;
    }
}
