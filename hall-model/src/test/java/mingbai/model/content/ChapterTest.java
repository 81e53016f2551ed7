package mingbai.model.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mingbai.model.notice.Validity;
import mingbai.model.place.HallId;
import org.junit.jupiter.api.Test;

class ChapterTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Validity SHOWN = new Validity(NOW, NOW.plusSeconds(60));
    private static final Scope HALL = new Scope.OfHall(new HallId("songming"));

    private static DocumentEntry entry(String path, DocumentType type) {
        return new DocumentEntry(new ContentPath(path), type, Sha256.of(new byte[] {1}), 9, SHOWN);
    }

    private static List<DocumentEntry> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> entry("item/DEMO-" + i, DocumentType.ITEM))
                .toList();
    }

    private static List<DocumentEntry> all(List<Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> chapter.documents().stream()).toList();
    }

    @Test
    void thereAreAsManyAsMakeSixtyFourDocumentsEachOnAverageAtMost() {
        assertEquals(1, Chapter.divide(items(64)).size());
        assertEquals(2, Chapter.divide(items(65)).size());
        assertEquals(2, Chapter.divide(items(128)).size());
        assertEquals(32, Chapter.divide(items(1_200)).size());
        assertEquals(512, Chapter.divide(items(20_000)).size());
    }

    @Test
    void nothingIsLostAndNothingIsThereTwice() {
        var items = items(1_200);
        var divided = all(Chapter.divide(items));
        assertEquals(1_200, divided.size());
        assertEquals(new HashSet<>(items), new HashSet<>(divided));
    }

    @Test
    void oneMoreDocumentChangesOneChapter() {
        var before = Chapter.divide(items(1_200));
        var after = Chapter.divide(items(1_201));
        var changed =
                IntStream.range(0, 32).filter(i -> !before.get(i).equals(after.get(i))).count();
        assertEquals(1, changed);
    }

    /// The sample that docs/protocol.md lets others check their division by.
    @Test
    void thePlaceIsTheLastBitsOfThePathsHash() {
        var chapters = Chapter.divide(items(1_200));
        var path = new ContentPath("item/DEMO-0");
        String hex = Sha256.of(path.value().getBytes(StandardCharsets.UTF_8)).hex();
        int place = Integer.parseInt(hex.substring(62), 16) & 31;
        assertTrue(
                chapters.get(place).documents().stream()
                        .anyMatch(document -> document.path().equals(path)));
    }

    @Test
    void aChapterHoldsNoChapters() {
        var inner = List.of(entry("chapter/1", DocumentType.CHAPTER));
        assertThrows(IllegalArgumentException.class, () -> new Chapter(inner));
    }

    @Test
    void aManifestNamesWhatItsChaptersNameAndEachPathOnce() {
        Map<Sha256, Chapter> chapters = new HashMap<>();
        List<DocumentEntry> listed = new ArrayList<>(List.of(entry("hall", DocumentType.HALL)));
        for (var chapter : Chapter.divide(items(100))) {
            var hash = Sha256.of(new byte[] {2, (byte) listed.size()});
            chapters.put(hash, chapter);
            listed.add(
                    new DocumentEntry(
                            ContentPath.chapter(listed.size()),
                            DocumentType.CHAPTER,
                            hash,
                            99,
                            SHOWN));
        }
        var manifest = new ContentManifest(HALL, 1, NOW, NOW.plusSeconds(9), listed);
        assertEquals(2, manifest.chapters().size());
        assertEquals(101, manifest.named(chapters::get).size());
        var twice = new Chapter(List.of(entry("hall", DocumentType.HALL)));
        assertThrows(IllegalArgumentException.class, () -> manifest.named(hash -> twice));
    }
}
