package mingbai.kiosk.sample;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import mingbai.kiosk.words.writing.PinyinFile;
import mingbai.kiosk.words.writing.StrokeFile;

/// The strokes of a few characters of the sample items, and a few words by their pinyin.
public final class SampleStrokes {
    public static final StrokeFile FILE = new StrokeFile(file("strokes.txt"));
    public static final PinyinFile PINYIN = new PinyinFile(file("pinyin.txt"));

    private SampleStrokes() {}

    private static Path file(String name) {
        var found = SampleStrokes.class.getResource(name);
        try {
            return Path.of(Objects.requireNonNull(found, name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
