package mingbai.kiosk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import mingbai.kiosk.ticket.paper.PrinterChoice;
import mingbai.model.place.StationId;

/// What a technician sets for this kiosk.
public record KioskOptions(
        StationId station, Printer printer, Window window, boolean tour, Files files) {
    private static final Pattern PAIR = Pattern.compile("(-?\\d{1,5})[,x](-?\\d{1,5})");

    /// `printer`: `simulated` or a line; `printer.directory`: where simulated slips are drawn.
    public record Printer(String name, Path directory) {}

    /// `window.place` as `x,y` and `window.size` as `widthxheight`; without a size the whole
    /// screen.
    public record Window(int x, int y, Optional<Size> size) {}

    /// A width and a height in pixels.
    public record Size(int width, int height) {}

    /// `shots.directory`: where screenshots go; `ready.file`: made once the first screen is drawn.
    public record Files(Optional<Path> shots, Optional<Path> ready) {}

    public static KioskOptions of(Properties settings) {
        var place = pair(settings.getProperty("window.place", "0,0"), "window.place");
        var size =
                Optional.ofNullable(settings.getProperty("window.size"))
                        .map(text -> pair(text, "window.size"));
        return new KioskOptions(
                new StationId(settings.getProperty("station.id", "kiosk-1")),
                new Printer(
                        settings.getProperty("printer", PrinterChoice.SIMULATED),
                        Path.of(settings.getProperty("printer.directory", "slips"))),
                new Window(place.width(), place.height(), size),
                settings.getProperty("tour", "false").equals("true"),
                new Files(path(settings, "shots.directory"), path(settings, "ready.file")));
    }

    private static Optional<Path> path(Properties settings, String key) {
        return Optional.ofNullable(settings.getProperty(key)).map(Path::of);
    }

    private static Size pair(String text, String key) {
        var match = PAIR.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException(key + " '" + text + "' is not two numbers");
        }
        return new Size(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }
}
