package mingbai.kiosk.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.SampleItems;
import mingbai.model.item.ItemCode;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
    private final List<ItemCode> opened = new ArrayList<>();
    private final FindViewModel model = new FindViewModel(SampleHall.content(), opened::add);

    @Test
    void theCatalogueProperAndTheFurtherOneAreCountedApart() {
        assertEquals(106, model.listedCount());
        assertEquals(58, model.furtherCount());
        assertEquals(new Shelf(Optional.empty(), "全部事项", 106), model.shelves().getFirst());
        model.lookIn(true);
        assertEquals(58, model.shelves().getFirst().items());
    }

    @Test
    void theShelvesTogetherHoldEveryItemOnce() {
        var departments = model.shelves().stream().skip(1).mapToInt(Shelf::items).sum();
        assertEquals(106, departments);
    }

    @Test
    void resultsFollowEachLetter() {
        model.search();
        model.type('H');
        model.type('Y');
        assertEquals(new FindStep.Searching("hy", 0), model.step().get());
        assertEquals(SampleItems.code(0), model.items().getFirst().code());
        model.erase();
        assertEquals(new FindStep.Searching("h", 0), model.step().get());
        model.eraseAll();
        assertEquals(new FindStep.Searching("", 0), model.step().get());
    }

    @Test
    void theKeyboardTakesNoEndlessText() {
        for (int i = 0; i < 100; i++) {
            model.type('a');
        }
        assertEquals(
                new FindStep.Searching("a".repeat(FindViewModel.LONGEST_QUERY), 0),
                model.step().get());
    }

    @Test
    void aDepartmentListsOnlyItsOwn() {
        model.list(Optional.of("d05"));
        assertFalse(model.items().isEmpty());
        assertTrue(model.items().stream().allMatch(e -> e.grouping().departmentId().equals("d05")));
    }

    @Test
    void anItemOpensAndBackLeadsToTheDepartments() {
        model.list(Optional.empty());
        model.open(model.items().get(3));
        assertEquals(List.of(SampleItems.code(3)), opened);
        assertTrue(model.back());
        assertEquals(new FindStep.Departments(0), model.step().get());
        assertFalse(model.back());
    }
}
