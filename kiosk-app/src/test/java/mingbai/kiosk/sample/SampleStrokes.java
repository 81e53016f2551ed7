package mingbai.kiosk.sample;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import mingbai.kiosk.find.index.StrokeFile;

/// The strokes of a few characters of the sample items.
public final class SampleStrokes {
    public static final StrokeFile FILE = new StrokeFile(file());

    private SampleStrokes() {}

    private static Path file() {
        var found = SampleStrokes.class.getResource("strokes.txt");
        try {
            return Path.of(Objects.requireNonNull(found, "strokes.txt").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
