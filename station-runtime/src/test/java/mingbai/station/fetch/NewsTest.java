package mingbai.station.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.content.Sha256;
import org.junit.jupiter.api.Test;

class NewsTest {
    private final News news = new News();

    private static Bytes document(int seed, int size) {
        byte[] bytes = new byte[size];
        bytes[0] = (byte) seed;
        return Bytes.of(bytes);
    }

    private static Sha256 hash(Bytes document) {
        return Sha256.of(document.toArray());
    }

    @Test
    void aDocumentIsGivenAwayOnceByItsHash() {
        var document = document(1, 10);
        news.took(document);
        assertFalse(news.isEmpty());
        assertEquals(Optional.of(document), news.take(hash(document)));
        assertEquals(Optional.empty(), news.take(hash(document)));
        assertTrue(news.isEmpty());
    }

    @Test
    void theOldestMakeRoomForTheNewest() {
        for (int i = 0; i < 20; i++) {
            news.took(document(i, News.MOST_BYTES / 4));
        }
        for (int i = 0; i < 16; i++) {
            assertEquals(Optional.empty(), news.take(hash(document(i, News.MOST_BYTES / 4))));
        }
        for (int i = 16; i < 20; i++) {
            assertTrue(news.take(hash(document(i, News.MOST_BYTES / 4))).isPresent());
        }
    }

    @Test
    void theSameOneAgainTakesNoMoreRoom() {
        for (int i = 0; i < 20; i++) {
            news.took(document(1, News.MOST_BYTES / 4));
        }
        var other = document(2, News.MOST_BYTES / 4);
        news.took(other);
        assertTrue(news.take(hash(document(1, News.MOST_BYTES / 4))).isPresent());
        assertTrue(news.take(hash(other)).isPresent());
    }

    @Test
    void whatIsTooLongOrNothingIsLeft() {
        news.took(document(1, News.MOST_BYTES + 1));
        news.took(Bytes.of(new byte[0]));
        assertTrue(news.isEmpty());
    }
}
