package mingbai.service.monthly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import mingbai.model.rating.Grade;
import mingbai.model.rating.PublicFigures;
import mingbai.service.satisfaction.Group;
import mingbai.service.satisfaction.Tally;
import org.junit.jupiter.api.Test;

class StarsTest {
    private static final Tally HALL = tally(80, 10, 10);

    private static Tally tally(int very, int good, int bad) {
        return new Tally(
                Map.of(
                        Grade.VERY_SATISFIED, very,
                        Grade.SATISFIED, good,
                        Grade.DISSATISFIED, bad));
    }

    private static Group officer(String key, int very, int good, int bad) {
        return new Group(key, key, tally(very, good, bad), true);
    }

    private static List<String> names(Group... officers) {
        return Stars.of(List.of(officers), HALL).stream().map(PublicFigures.Star::name).toList();
    }

    @Test
    void theThreeBestAreNamedBestFirst() {
        assertEquals(
                List.of("b", "c", "a"),
                names(
                        officer("a", 20, 3, 1),
                        officer("b", 40, 0, 0),
                        officer("c", 20, 5, 0),
                        officer("d", 20, 0, 2)));
    }

    @Test
    void fewRatingsMakeNoStarAndNobodyIsBelowTheHall() {
        assertEquals(
                List.of(),
                names(officer("a", 19, 0, 0), officer("b", 18, 0, 3), officer("", 99, 0, 0)));
    }

    @Test
    void whoIsLevelWithTheThirdIsNamedAsWell() {
        assertEquals(
                List.of("a", "b", "c", "d"),
                names(
                        officer("a", 30, 0, 0),
                        officer("b", 20, 5, 0),
                        officer("c", 20, 5, 0),
                        officer("d", 20, 5, 0),
                        officer("e", 20, 5, 1)));
    }
}
