package mingbai.station.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import mingbai.program.settings.SettingsFile;

/// Where on this machine's screens a station draws, and what it leaves behind for those who watch:
/// `shots` is the folder of its screenshots, `ready` is made when the first screen is complete.
public record ScreenSettings(Optional<Bounds> bounds, Optional<Path> shots, Optional<Path> ready) {

    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,5}),(-?\\d{1,5}),(\\d{1,5}),(\\d{1,5})");

    /// A part of the screens, in pixels.
    public record Bounds(int x, int y, int width, int height) {
        public Bounds {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("a screen is at least one pixel wide and high");
            }
        }

        public static Bounds parse(String text) {
            var match = FORM.matcher(text.replace(" ", ""));
            if (!match.matches()) {
                throw new IllegalArgumentException("'" + text + "' is not x,y,width,height");
            }
            return new Bounds(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3)),
                    Integer.parseInt(match.group(4)));
        }
    }

    /// Reads `screen.bounds`, the whole first screen without it, `shots.directory` and
    /// `ready.file`.
    public static ScreenSettings from(SettingsFile file) {
        return new ScreenSettings(
                file.value("screen.bounds", Bounds::parse),
                file.path("shots.directory"),
                file.path("ready.file"));
    }

    /// The first screen is complete: whoever waits for the ready file may go on.
    public void tellReady() throws IOException {
        if (ready.isPresent()) {
            Files.writeString(ready.get(), "ready\n");
        }
    }
}
