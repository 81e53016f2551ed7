package mingbai.service.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import mingbai.model.item.ItemCode;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemBookTest {
    @TempDir Path folder;
    private QuietRooms rooms;
    private ItemBook book;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.withSample(folder, new MovableClock("2026-05-06T01:00:00Z"));
        book = rooms.part(ItemBook.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private List<String> found(String words, String department) {
        return book.find(words, department, 1).shelves().stream()
                .flatMap(s -> s.rows().stream())
                .map(r -> r.entry().name())
                .toList();
    }

    @Test
    void nothingAskedForIsEverything() {
        assertEquals(167, found("", "").size());
    }

    @Test
    void aLongListIsReadPageByPage() {
        var row = book.find("qsxk", "", 1).shelves().getFirst().rows().getFirst();
        var shelf =
                new ItemBook.Shelf(
                        book.departments().getFirst(), Collections.nCopies(130, row), 130);
        var whole = List.of(shelf, shelf, shelf);
        var first = ItemBook.Found.page(whole, 1);
        assertEquals(2, first.pages());
        assertEquals(List.of(130, 70), first.shelves().stream().map(s -> s.rows().size()).toList());
        var last = ItemBook.Found.page(whole, 9);
        assertEquals(2, last.page());
        assertEquals(List.of(60, 130), last.shelves().stream().map(s -> s.rows().size()).toList());
        assertEquals(390, last.total());
    }

    @Test
    void anItemIsFoundByNameCodeSoundAndInitials() {
        for (var words :
                List.of("取水许可", "DEMO-0063", "demo-0063", "qushuixuke", "qu shui xu ke", "qsxk")) {
            assertTrue(found(words, "").contains("取水许可"), words);
        }
        assertEquals(List.of(), found("没有这样的事项", ""));
    }

    @Test
    void aDepartmentShowsOnlyItsOwn() {
        var department = book.departments().getFirst();
        var shelves = book.find("", department.id(), 1).shelves();
        assertEquals(
                List.of(department), shelves.stream().map(ItemBook.Shelf::department).toList());
        assertTrue(shelves.getFirst().rows().size() < 167);
    }

    @Test
    void whatIsMissingIsCounted() {
        // Conditions, materials, visits, telephone and the promised limit.
        assertEquals(5, Disclosures.missing(book.item(new ItemCode("DEMO-0001")).orElseThrow()));
    }
}
