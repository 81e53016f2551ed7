package mingbai.kiosk.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import mingbai.kiosk.Scenes;
import mingbai.kiosk.look.Format;
import org.junit.jupiter.api.Test;

/// The pictures that screens are compared with are there, on one page, and light.
class GalleryTest {
    private static final long MOST_BYTES = 6_300_000;

    private static List<String> screens() {
        return StreamSupport.stream(Scenes.names().spliterator(), false).toList();
    }

    @Test
    void thePageShowsEveryPictureAndNothingElseIsKept() throws IOException {
        var wanted = new TreeSet<String>();
        for (var name : screens()) {
            List.of(Format.values()).forEach(format -> wanted.add(Gallery.file(name, format)));
        }
        var page = page(screens());
        if (Gallery.KEEP) {
            Files.writeString(Gallery.KEPT.resolve("README.md"), page);
            return;
        }
        try (var files = Files.list(Gallery.KEPT)) {
            var kept = new TreeSet<String>();
            files.map(f -> f.getFileName().toString()).forEach(kept::add);
            kept.remove("README.md");
            assertEquals(wanted, kept);
        }
        assertEquals(page, Files.readString(Gallery.KEPT.resolve("README.md")));
    }

    @Test
    void thePicturesStayLight() throws IOException {
        try (var files = Files.list(Gallery.KEPT)) {
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
                var file = Gallery.file(name, format);
                page.append("![%s](%s)\n".formatted(file.replace(".png", ""), file));
            }
        }
        return page.toString();
    }
}
