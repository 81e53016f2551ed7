package mingbai.display;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import mingbai.device.led.light.AmbientLight;
import mingbai.device.led.light.LightPlan;
import mingbai.device.led.setup.WallSetup;
import mingbai.device.ratingpad.setup.RatingPadSetup;
import mingbai.display.dots.DotSettings;
import mingbai.display.lamp.LampSettings;
import mingbai.display.light.LightSettings;
import mingbai.display.pad.PadSettings;
import mingbai.display.programme.Reach;
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
        Programme programme,
        ScreenSettings screen,
        Light light,
        Optional<VoiceSettings> voice,
        Optional<LampSettings> lamp,
        Optional<RatingPadSetup> pad,
        Optional<Path> watchdog) {

    /// When the display is lit and how bright, the sensor that knows better how bright, and the
    /// sending card of a wall that is told.
    record Light(LightPlan plan, Optional<AmbientLight> ambient, Optional<WallSetup> wall) {}

    /// Which plan or programme runs here, and for which part of the hall.
    record Programme(String name, Reach reach) {}

    /// Whether it draws on a screen, and not by the fonts of a card.
    boolean onScreen() {
        return !(kind instanceof Kind.Dots(var dots, var _) && dots.card().isPresent());
    }

    String programmeName() {
        return programme.name();
    }

    Reach reach() {
        return programme.reach();
    }

    /// What the display is for.
    sealed interface Kind {

        /// The board of a hall or zone.
        record HallBoard() implements Kind {}

        /// The strip over a window.
        record WindowStrip(WindowNumber window) implements Kind {}

        /// A board of dots, over a window or in the hall.
        record Dots(DotSettings dots, Optional<WindowNumber> window) implements Kind {}
    }

    /// Reads `kind` (`hall-board`, `window-strip` or `led-board`), `display.window` for a strip,
    /// `display.programme` for a board and `display.zone` for one that speaks for a functional zone
    /// only, what every station and every screen has, when it is lit, the wall, the speaker, the
    /// lamp that follows calls, the rating pad of a window's strip, and the hardware watchdog.
    static DisplaySettings from(SettingsFile file) throws SettingsRefused {
        var window = file.value("display.window", DisplaySettings::window);
        var light = LightSettings.plan(file);
        var dots = DotSettings.from(file, light);
        Function<String, Kind> kind = text -> kind(text, window, dots);
        var station = StationSettings.from(file);
        var settings =
                new DisplaySettings(
                        station,
                        file.required("kind", kind, new Kind.HallBoard()),
                        new Programme(
                                file.text("display.programme").orElse("hall-board"),
                                new Reach(file.text("display.zone"))),
                        ScreenSettings.from(file),
                        new Light(
                                light,
                                LightSettings.ambient(file),
                                file.value(WallSetup.KEY, WallSetup::parse)),
                        VoiceSettings.from(file, station.data()),
                        LampSettings.from(file),
                        PadSettings.from(file),
                        file.path("watchdog"));
        if (!settings.onScreen()) {
            unused(file, "lamp", "呼叫灯要接在有屏幕的大屏或窗口屏上", "a board or strip with a screen");
            unused(file, WallSetup.KEY, "发送卡要接在有屏幕的大屏上", "a board or strip with a screen");
        }
        if (!(settings.kind() instanceof Kind.WindowStrip)) {
            unused(file, "rating-pad", "评价器要接在窗口屏上", "a window-strip");
        }
        file.check();
        return settings;
    }

    /// Nothing here would heed it.
    private static void unused(SettingsFile file, String key, String why, String where) {
        var _ =
                file.value(
                        key,
                        text -> {
                            throw missing(
                                    "%s，请删去 · it works at %s only: take it out of this file"
                                            .formatted(why, where));
                        });
    }

    private static Kind kind(
            String text, Optional<WindowNumber> window, Optional<DotSettings> dots) {
        return switch (text) {
            case "hall-board" -> new Kind.HallBoard();
            case "window-strip" ->
                    new Kind.WindowStrip(
                            window.orElseThrow(() -> missing("a strip needs display.window")));
            case "led-board" ->
                    new Kind.Dots(
                            dots.orElseThrow(() ->
                                    missing(
                                            "a board of dots needs led.card: screen, onbon-5k,"
                                                    + " onbon-6k, huidu, lumen or alpha")),
                            window);
            default -> throw missing("'" + text + "' is not hall-board, window-strip or led-board");
        };
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException(what);
    }

    private static WindowNumber window(String text) {
        return new WindowNumber(Integer.parseInt(text));
    }
}
