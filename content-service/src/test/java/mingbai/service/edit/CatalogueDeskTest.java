package mingbai.service.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Catalogue.Kind;
import mingbai.model.item.ItemCode;
import mingbai.model.signing.Reach;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.account.Role;
import mingbai.service.library.HallShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueDeskTest {
    private static final ItemCode CODE = new ItemCode("DEMO-EX01");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private QuietRooms rooms;
    private CatalogueDesk desk;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.withSample(folder, clock);
        rooms.somebody("eva", Reach.EVERYTHING, Role.EDITOR);
        desk = rooms.part(CatalogueDesk.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private static Ending ending(Kind kind, LocalDate day, String reason) {
        return new Ending(CODE, kind, day, reason, "eva");
    }

    private boolean listed() {
        return rooms.part(HallShelf.class).catalogue().stream().anyMatch(e -> e.code().equals(CODE))
                && rooms.part(HallShelf.class).item(CODE).isPresent();
    }

    private List<Kind> told() {
        return rooms
                .part(HallShelf.class)
                .wholeCatalogue()
                .orElseThrow()
                .release()
                .of(CODE)
                .stream()
                .map(Catalogue.Change::kind)
                .toList();
    }

    @Test
    void anItemLeavesOnItsDayAndTheLogTellsItBeforehand() {
        var before = told();
        var saved = desk.end(ending(Kind.DELEGATED, TODAY.plusDays(14), "下放到镇"));
        assertInstanceOf(EditOutcome.Saved.class, saved);
        assertEquals(Kind.DELEGATED, told().getFirst());
        assertEquals(0, desk.carryOut());
        assertTrue(listed());
        clock.advance(Duration.ofDays(14));
        assertEquals(1, desk.carryOut());
        assertTrue(!listed());
        assertEquals(0, desk.carryOut());
        assertEquals(before.size() + 1, told().size());
    }

    @Test
    void whatIsTakenBackLeavesNoTrace() {
        var before = told();
        desk.end(ending(Kind.CANCELLED, TODAY.plusDays(2), "依据新的清单"));
        assertInstanceOf(EditOutcome.Saved.class, desk.stay(CODE, "eva"));
        assertEquals(Optional.empty(), desk.ending(CODE));
        assertEquals(before, told());
        clock.advance(Duration.ofDays(3));
        assertEquals(0, desk.carryOut());
        assertTrue(listed());
    }

    @Test
    void withoutAReasonNothingEnds() {
        assertInstanceOf(EditOutcome.Faulty.class, desk.end(ending(Kind.CANCELLED, TODAY, " ")));
        assertTrue(listed());
        assertInstanceOf(
                EditOutcome.Saved.class, desk.end(ending(Kind.CANCELLED, TODAY, "依据新的清单")));
        assertTrue(!listed());
        assertInstanceOf(EditOutcome.Gone.class, desk.end(ending(Kind.CANCELLED, TODAY, "再一次")));
    }
}
