package mingbai.kiosk.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mingbai.kiosk.Scenes;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.sample.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen looks as its picture under `docs/screens` does. What was changed on purpose is
/// looked at and then kept: `mvn -pl kiosk-app -am -Dtest='GalleryTest' -Dscreens=keep test`.
class GalleryTest {
    private static final boolean KEEP = "keep".equals(System.getProperty("screens"));
    private static final Path KEPT = Path.of("../docs/screens");
    private static final Path TODAY = Path.of("target/screens");

    /// Less than this share of a picture is a matter of how letters are smoothed.
    private static final double SAME = 0.0008;

    private static final long MOST_BYTES = 6_300_000;

    static Stream<String> screens() {
        return StreamSupport.stream(Scenes.names().spliterator(), false);
    }

    private static String file(String name, Format format) {
        return name + "-" + format.name().toLowerCase(Locale.ROOT) + ".png";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void everyScreenLooksAsItsPictureDoes(String name) throws Exception {
        for (var format : Format.values()) {
            var file = file(name, format);
            var today = Stage.call(() -> Strip.of(name, format));
            if (same(today, KEPT.resolve(file))) {
                continue;
            }
            var folder = Files.createDirectories(KEEP ? KEPT : TODAY);
            today.write(folder.resolve(file));
            assertTrue(KEEP, () -> "look at kiosk-app/target/screens/" + file + ": keep or mend");
        }
    }

    private static boolean same(Picture today, Path kept) throws IOException {
        return Files.exists(kept) && today.reduced().unlike(Picture.read(kept)) < SAME;
    }

    @Test
    void thePageShowsEveryPictureAndNothingElseIsKept() throws IOException {
        var wanted = new TreeSet<String>();
        screens().forEach(n -> List.of(Format.values()).forEach(f -> wanted.add(file(n, f))));
        var page = page(screens().toList());
        if (KEEP) {
            Files.writeString(KEPT.resolve("README.md"), page);
            return;
        }
        try (var files = Files.list(KEPT)) {
            var kept = new TreeSet<String>();
            files.map(f -> f.getFileName().toString()).forEach(kept::add);
            kept.remove("README.md");
            assertEquals(wanted, kept);
        }
        assertEquals(page, Files.readString(KEPT.resolve("README.md")));
    }

    @Test
    void thePicturesStayLight() throws IOException {
        try (var files = Files.list(KEPT)) {
            long bytes = files.mapToLong(f -> f.toFile().length()).sum();
            assertTrue(bytes < MOST_BYTES, bytes + " bytes of pictures");
        }
    }

    private static String page(List<String> names) {
        var page =
                new StringBuilder(
                        """
                        # Every screen of the kiosk · 自助机的每一屏

                        Each in five manners: normal, large type (大字), low position (低位), high
                        contrast (对比), English. A test draws them all and compares them with these
                        pictures; the hall and all that is in it is a made-up one.
                        """);
        for (var name : names) {
            page.append("\n## ").append(name).append("\n\n");
            for (var format : Format.values()) {
                var file = file(name, format);
                page.append("![%s](%s)\n".formatted(file.replace(".png", ""), file));
            }
        }
        return page.toString();
    }
}
