package mingbai.display.page.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import mingbai.display.Fx;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private final AtomicInteger decodings = new AtomicInteger();

    @Test
    void nineSoundPicturesAreDecodedOnceHoweverOftenTheyAreAskedFor() {
        var pictures = new Pictures(this::decoded);
        var nine = IntStream.rangeClosed(1, 9).mapToObj(PicturesTest::picture).toList();
        assertTrue(allSound(pictures, nine));
        assertEquals(9, decodings.get());
        assertTrue(allSound(pictures, nine));
        assertEquals(9, decodings.get(), "the second round decodes none");
    }

    @Test
    void aDamagedPictureIsTriedOnce() {
        var pictures = new Pictures(this::damaged);
        var torn = picture(1);
        assertFalse(pictures.sound(torn));
        assertFalse(pictures.sound(torn));
        assertEquals(Optional.empty(), pictures.of(torn));
        assertEquals(1, decodings.get());
    }

    @Test
    void theOneDrawnLongestAgoMakesRoom() {
        var pictures = new Pictures(this::decoded);
        var eight = IntStream.rangeClosed(1, 8).mapToObj(PicturesTest::picture).toList();
        draw(pictures, eight);
        draw(pictures, List.of(picture(1), picture(9), picture(1)));
        assertEquals(9, decodings.get(), "only the new one");
        draw(pictures, List.of(picture(2)));
        assertEquals(10, decodings.get(), "it had gone");
    }

    private static boolean allSound(Pictures pictures, List<Picture> all) {
        return Fx.call(() -> all.stream().filter(pictures::sound).count() == all.size());
    }

    private static void draw(Pictures pictures, List<Picture> all) {
        Fx.run(() -> all.forEach(each -> assertTrue(pictures.of(each).isPresent())));
    }

    private Optional<Image> decoded(byte[] bytes) {
        decodings.incrementAndGet();
        return Optional.of(new WritableImage(1, 1));
    }

    private Optional<Image> damaged(byte[] bytes) {
        decodings.incrementAndGet();
        return Optional.empty();
    }

    private static Picture picture(int number) {
        byte[] bytes = {(byte) number};
        int[] size = {1, 1};
        return Picture.of(new PictureName("p" + number), Picture.Kind.PNG, size, "", bytes);
    }
}
