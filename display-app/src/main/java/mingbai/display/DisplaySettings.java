package mingbai.display;

import java.util.Optional;
import java.util.function.Function;
import mingbai.display.voice.VoiceSettings;
import mingbai.model.place.WindowNumber;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.settings.ScreenSettings;
import mingbai.station.settings.StationSettings;

/// What a technician sets for this display.
record DisplaySettings(
        StationSettings station,
        Kind kind,
        String programme,
        ScreenSettings screen,
        Optional<VoiceSettings> voice) {

    private static final WindowNumber FIRST = new WindowNumber(1);

    /// What the display is for.
    sealed interface Kind {

        /// The board of a hall or zone.
        record HallBoard() implements Kind {}

        /// The strip over a window.
        record WindowStrip(WindowNumber window) implements Kind {}
    }

    /// Reads `kind` (`hall-board` or `window-strip`), `display.window` for a strip,
    /// `display.programme` for a board, what every station and every screen has, and the speaker.
    static DisplaySettings from(SettingsFile file) throws SettingsRefused {
        var window = file.value("display.window", DisplaySettings::window);
        Function<String, Kind> kind = text -> kind(text, window.isPresent());
        var station = StationSettings.from(file);
        var settings =
                new DisplaySettings(
                        station,
                        switch (file.required("kind", kind, new Kind.HallBoard())) {
                            case Kind.HallBoard board -> board;
                            case Kind.WindowStrip strip ->
                                    window.<Kind>map(Kind.WindowStrip::new).orElse(strip);
                        },
                        file.text("display.programme").orElse("hall-board"),
                        ScreenSettings.from(file),
                        VoiceSettings.from(file, station.data()));
        file.check();
        return settings;
    }

    private static Kind kind(String text, boolean windowNamed) {
        return switch (text) {
            case "hall-board" -> new Kind.HallBoard();
            case "window-strip" -> {
                if (!windowNamed) {
                    throw new IllegalArgumentException("a strip needs display.window");
                }
                yield new Kind.WindowStrip(FIRST);
            }
            default ->
                    throw new IllegalArgumentException(
                            "'" + text + "' is not hall-board or window-strip");
        };
    }

    private static WindowNumber window(String text) {
        return new WindowNumber(Integer.parseInt(text));
    }
}
