package mingbai.model.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import mingbai.model.walk.Walkways.Point;
import mingbai.model.walk.Walkways.Spot;
import mingbai.model.walk.Walkways.Way;
import org.junit.jupiter.api.Test;

class WalkwaysTest {

    private static final Spot KIOSK = new Spot(0, 0, 10, 10);

    /// A square with a long and a short way round.
    private static final Walkways SQUARE =
            new Walkways(
                    List.of(
                            new Point(20, 5),
                            new Point(100, 5),
                            new Point(100, 50),
                            new Point(20, 90),
                            new Point(100, 90)),
                    List.of(
                            new Way(0, 1),
                            new Way(1, 2),
                            new Way(0, 3),
                            new Way(3, 4),
                            new Way(4, 2)));

    @Test
    void theShortWayIsTakenFromEdgeToEdge() {
        var window = new Spot(110, 45, 20, 10);
        assertEquals(
                List.of(
                        new Point(10, 5),
                        new Point(100, 5),
                        new Point(100, 50),
                        new Point(110, 50)),
                SQUARE.route(KIOSK, window));
    }

    @Test
    void aWindowBesideAWayIsReachedInItsMiddle() {
        var window = new Spot(50, 10, 20, 10);
        assertEquals(
                List.of(new Point(10, 5), new Point(60, 5), new Point(60, 10)),
                SQUARE.route(KIOSK, window));
    }

    @Test
    void twoPlacesOnTheSameWayNeedNoPointBetween() {
        var left = new Spot(30, 10, 4, 4);
        var right = new Spot(80, 10, 4, 4);
        assertEquals(
                List.of(new Point(32, 10), new Point(32, 5), new Point(82, 5), new Point(82, 10)),
                SQUARE.route(left, right));
    }

    @Test
    void whereNoWayLeadsThereIsNoRoute() {
        assertEquals(List.of(), Walkways.NOTHING.route(KIOSK, new Spot(9, 9, 1, 1)));
        var apart =
                new Walkways(
                        List.of(
                                new Point(0, 0),
                                new Point(10, 0),
                                new Point(0, 90),
                                new Point(10, 90)),
                        List.of(new Way(0, 1), new Way(2, 3)));
        assertEquals(List.of(), apart.route(KIOSK, new Spot(0, 80, 10, 10)));
    }

    @Test
    void aWayToAPointThatIsNotThereIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Walkways(List.of(new Point(0, 0)), List.of(new Way(0, 1))));
    }
}
