package mingbai.service.satisfaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import mingbai.model.rating.Grade;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static Tally good(int good, int bad) {
        return new Tally(Map.of(Grade.BASICALLY_SATISFIED, good, Grade.DISSATISFIED, bad));
    }

    @Test
    void satisfactionIsFromBasicallySatisfiedUpwardsOverAll() {
        var tally =
                new Tally(
                        Map.of(
                                Grade.VERY_SATISFIED, 10,
                                Grade.SATISFIED, 5,
                                Grade.BASICALLY_SATISFIED, 4,
                                Grade.DISSATISFIED, 0,
                                Grade.VERY_DISSATISFIED, 1));
        assertEquals(19, tally.satisfied());
        assertEquals(20, tally.all());
        assertEquals("95.0%", tally.rate());
        assertEquals(50, tally.percent(Grade.VERY_SATISFIED));
    }

    @Test
    void oneUnhappyVisitorInManyIsNeverRoundedAway() {
        assertEquals("99.9%", good(9999, 1).rate());
        assertEquals("100.0%", good(9999, 0).rate());
        assertEquals("0.0%", good(0, 3).rate());
        assertEquals("66.6%", good(2, 1).rate());
    }

    @Test
    void whileNobodyHasRatedThereIsNoFigure() {
        assertEquals("–", new Tally(Map.of()).rate());
        assertEquals(0, new Tally(Map.of()).percent(Grade.SATISFIED));
    }

    @Test
    void fourAreToldOnlyTogetherWithOthers() {
        assertFalse(good(4, 0).told());
        assertTrue(good(4, 1).told());
    }

    private static Group group(String key, int good, int bad) {
        return new Group(key, key, good(good, bad), true);
    }

    private static List<String> told(Group... groups) {
        return Groups.discreet(List.of(groups)).stream()
                .filter(Group::told)
                .map(Group::key)
                .toList();
    }

    @Test
    void aSmallGroupIsNotToldByTheOthersEither() {
        assertEquals(List.of("a", "b"), told(group("a", 9, 0), group("b", 6, 1)));
        assertEquals(List.of("a"), told(group("a", 9, 0), group("b", 6, 1), group("c", 1, 1)));
        assertEquals(
                List.of("a", "b"),
                told(group("a", 9, 0), group("b", 6, 1), group("c", 2, 1), group("d", 1, 1)));
        assertEquals(List.of(), told(group("c", 1, 1)));
    }
}
