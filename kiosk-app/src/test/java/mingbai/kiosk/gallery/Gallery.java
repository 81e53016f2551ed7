package mingbai.kiosk.gallery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mingbai.kiosk.look.Format;

/// The pictures under `docs/screens`. What was changed on purpose is looked at and then kept: `mvn
/// -pl kiosk-app -am -Dtest='ScreenTest,GalleryTest' -Dscreens=keep test`.
public final class Gallery {
    static final Path KEPT = Path.of("../docs/screens");
    static final boolean KEEP = "keep".equals(System.getProperty("screens"));

    private static final Path TODAY = Path.of("target/screens");

    /// Less than this share of a picture is a matter of how letters are smoothed.
    private static final double SAME = 0.0008;

    private Gallery() {}

    static String file(String name, Format format) {
        return name + "-" + format.name().toLowerCase(Locale.ROOT) + ".png";
    }

    /// Fails where a screen does not look as its picture does.
    public static void compare(String name, Format format, Picture today) throws IOException {
        var file = file(name, format);
        if (same(today, KEPT.resolve(file))) {
            return;
        }
        var folder = Files.createDirectories(KEEP ? KEPT : TODAY);
        today.write(folder.resolve(file));
        assertTrue(KEEP, () -> "look at kiosk-app/target/screens/" + file + ": keep or mend");
    }

    private static boolean same(Picture today, Path kept) throws IOException {
        return Files.exists(kept) && today.reduced().unlike(Picture.read(kept)) < SAME;
    }
}
