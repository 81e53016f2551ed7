package mingbai.display.page.panel;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import javafx.scene.image.Image;
import mingbai.model.picture.Picture;

/// Decoded pictures, a few at a time. A damaged one, and one that would fill the memory, is none.
public final class Pictures {

    /// The largest picture, in pixels: a 4K wall four times over.
    static final long MOST_PIXELS = 36_000_000;

    /// Tables and arithmetic conditioning among the markers of frames.
    private static final Set<Integer> NO_FRAME = Set.of(0xC4, 0xC8, 0xCC);

    private static final int KEPT = 8;
    private static final int DRAWN_WIDTH = 3840;
    private static final int DRAWN_HEIGHT = 2160;

    private final Function<byte[], Optional<Image>> decoder;

    /// Asked of every picture of a plan again and again; no longer than its content is held.
    private final Map<Picture, Boolean> sound = new WeakHashMap<>();

    /// The one drawn longest ago comes first.
    private final Map<Picture, Image> decoded = new LinkedHashMap<>(KEPT, 0.75f, true);

    public Pictures() {
        this(Pictures::decode);
    }

    Pictures(Function<byte[], Optional<Image>> decoder) {
        this.decoder = decoder;
    }

    /// Whether it can be drawn.
    public boolean sound(Picture picture) {
        var known = sound.get(picture);
        return known == null ? of(picture).isPresent() : known;
    }

    public Optional<Image> of(Picture picture) {
        var drawn = Optional.ofNullable(decoded.get(picture));
        if (drawn.isPresent() || Boolean.FALSE.equals(sound.get(picture))) {
            return drawn;
        }
        var fresh = decoded(picture);
        sound.put(picture, fresh.isPresent());
        fresh.ifPresent(image -> keep(picture, image));
        return fresh;
    }

    private void keep(Picture picture, Image image) {
        if (decoded.size() >= KEPT) {
            decoded.remove(decoded.keySet().iterator().next());
        }
        decoded.put(picture, image);
    }

    private Optional<Image> decoded(Picture picture) {
        try {
            return decoder.apply(picture.bytes());
        } catch (IllegalArgumentException e) {
            // Not even Base64.
            return Optional.empty();
        }
    }

    private static Optional<Image> decode(byte[] bytes) {
        long pixels = pixels(bytes);
        if (pixels < 1 || pixels > MOST_PIXELS) {
            return Optional.empty();
        }
        var stream = new ByteArrayInputStream(bytes);
        var image = new Image(stream, DRAWN_WIDTH, DRAWN_HEIGHT, true, true);
        return image.isError() || image.getWidth() < 1 ? Optional.empty() : Optional.of(image);
    }

    /// How many pixels a PNG or JPEG says it has; 0 for anything else.
    static long pixels(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        if (bytes.length > 33 && in.getInt(0) == 0x89504E47 && in.getInt(12) == 0x49484452) {
            return (long) Math.max(0, in.getInt(16)) * Math.max(0, in.getInt(20));
        }
        return bytes.length > 4 && in.getShort(0) == (short) 0xFFD8 ? jpegPixels(in) : 0;
    }

    /// Walks the segments to the start of frame (ITU T.81, B.2.2).
    private static long jpegPixels(ByteBuffer in) {
        int at = 2;
        while (at + 9 < in.limit() && (in.get(at) & 0xFF) == 0xFF) {
            int marker = in.get(at + 1) & 0xFF;
            if (marker >= 0xC0 && marker <= 0xCF && !NO_FRAME.contains(marker)) {
                return (in.getShort(at + 5) & 0xFFFFL) * (in.getShort(at + 7) & 0xFFFF);
            }
            int length = in.getShort(at + 2) & 0xFFFF;
            at += 2 + Math.max(2, length);
        }
        return 0;
    }
}
