package mingbai.kiosk.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mingbai.kiosk.find.FindStep.Searching;
import mingbai.kiosk.find.FindStep.Shelved;
import mingbai.kiosk.find.index.Directory;
import mingbai.kiosk.find.index.Shelf;
import mingbai.kiosk.find.index.Way;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.SampleItems;
import mingbai.kiosk.sample.SampleStrokes;
import mingbai.model.item.ItemCode;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
    private static final Shelved FIRST = new Shelved(Way.DEPARTMENT, false, 0);

    private final List<ItemCode> opened = new ArrayList<>();
    private final FindViewModel model =
            new FindViewModel(
                    new Directory(SampleHall.content(), Optional.of(SampleStrokes.FILE)),
                    opened::add);

    @Test
    void theCatalogueProperAndTheFurtherOneAreCountedApart() {
        assertEquals(106, model.count(false));
        assertEquals(58, model.count(true));
        assertEquals(106, model.shelves().getFirst().items().size());
        model.lookIn(true);
        assertEquals(58, model.shelves().getFirst().items().size());
    }

    @Test
    void theScreenHearsThatAnotherCatalogueIsLookedThrough() {
        var heard = new ArrayList<FindStep>();
        model.step().subscribe(step -> heard.add(step));
        model.lookIn(true);
        model.lookIn(true);
        model.lookIn(false);
        assertEquals(List.of(FIRST, new Shelved(Way.DEPARTMENT, true, 0), FIRST), heard);
    }

    @Test
    void theDepartmentsTogetherHoldEveryItemOnce() {
        var departments = model.shelves().stream().skip(1).mapToInt(s -> s.items().size()).sum();
        assertEquals(106, departments);
    }

    @Test
    void everyTypeAndEveryLetterHoldsEveryItemOnce() {
        for (var way : List.of(Way.TYPE, Way.LETTER)) {
            model.look(way);
            var seen = new HashSet<ItemCode>();
            model.shelves()
                    .forEach(s ->
                            s.items().forEach(e -> assertTrue(seen.add(e.code()), way.name())));
            assertEquals(106, seen.size(), way.name());
        }
    }

    @Test
    void peopleAndFirmsFindWhatIsForThemByTopic() {
        model.look(Way.PERSON);
        assertEquals(List.of("全部个人事项", "准营准办", "婚育收养"), names());
        model.look(Way.EVENT);
        assertEquals(List.of("我要结婚"), names());
        assertEquals(3, model.shelves().getFirst().items().size());
    }

    @Test
    void aWayThatLeadsNowhereIsNotOffered() {
        assertEquals(List.of(Way.values()), model.ways());
        model.look(Way.EVENT);
        model.lookIn(true);
        assertEquals(List.of(Way.DEPARTMENT, Way.TYPE, Way.LETTER), model.ways());
        assertEquals(new Shelved(Way.DEPARTMENT, true, 0), model.step().get());
    }

    @Test
    void resultsFollowEachLetter() {
        model.search();
        model.type('H');
        model.type('Y');
        assertEquals(typed("hy"), model.step().get());
        assertEquals(SampleItems.code(0), model.items().getFirst().code());
        model.erase();
        assertEquals(typed("h"), model.step().get());
        model.eraseAll();
        assertEquals(typed(""), model.step().get());
    }

    @Test
    void strokesBecomeACharacterOfWhatIsLookedFor() {
        model.search();
        model.changeKeys();
        "丿丶丶一".chars().forEach(c -> model.type((char) c));
        assertEquals(List.of(), model.candidates(9));
        model.erase();
        assertEquals(List.of("食"), model.candidates(9));
        model.choose("食");
        assertEquals(new Searching(FIRST, "食", Keys.STROKES, "", 0), model.step().get());
        assertEquals("食品经营许可", model.items().getFirst().name());
    }

    @Test
    void theKeyboardTakesNoEndlessText() {
        for (int i = 0; i < 100; i++) {
            model.type('a');
        }
        assertEquals(typed("a".repeat(FindViewModel.LONGEST_QUERY)), model.step().get());
    }

    @Test
    void aDepartmentListsOnlyItsOwn() {
        var police = model.shelves().get(5);
        assertEquals("县公安局", police.name().chinese());
        model.list(police);
        assertFalse(model.items().isEmpty());
        assertTrue(model.items().stream().allMatch(e -> e.grouping().departmentId().equals("d05")));
    }

    @Test
    void anItemOpensAndBackLeadsToTheShelvesAndTheirPage() {
        model.turn(1);
        model.list(model.shelves().getFirst());
        model.open(model.items().get(3));
        assertEquals(List.of(SampleItems.code(3)), opened);
        assertTrue(model.back());
        assertEquals(new Shelved(Way.DEPARTMENT, false, 1), model.step().get());
        assertFalse(model.back());
    }

    private static Searching typed(String query) {
        return new Searching(FIRST, query, Keys.PINYIN, "", 0);
    }

    private List<String> names() {
        return model.shelves().stream().map(Shelf::name).map(n -> n.chinese()).toList();
    }
}
