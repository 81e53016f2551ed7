package mingbai.display.marquee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrackTest {

    private static final int VIEW = 300;
    private static final int GAP = 50;

    @Test
    void theLineComesInFromTheRightEdge() {
        var first = track().near(0).getFirst();
        assertEquals(new Track.Placed(0, "春", VIEW, 10), first);
    }

    @Test
    void everyPieceMovesExactlyAsFarAsTheLineTravelsAcrossTheWrapToo() {
        var track = track();
        Map<Long, Long> before = new HashMap<>();
        for (long travelled = 0; travelled < 5_000; travelled++) {
            for (var piece : track.near(travelled)) {
                long x = piece.left() - travelled;
                var last = before.put(piece.ordinal(), x);
                assertTrue(last == null || last - x == 1, "a piece jumped at " + travelled);
            }
        }
    }

    @Test
    void whileTheSamePiecesAreNearTheyAreTheVerySameList() {
        var track = track();
        var before = track.near(VIEW);
        for (long travelled = VIEW + 1; travelled < 2_000; travelled++) {
            var near = track.near(travelled);
            assertEquals(near.equals(before), near == before, "at " + travelled);
            before = near;
        }
    }

    @Test
    void piecesStandSideBySideAndOnlyTheEndIsFollowedByAGap() {
        var track = track();
        for (long travelled = 0; travelled < 2_000; travelled += 7) {
            var near = track.near(travelled);
            for (int i = 1; i < near.size(); i++) {
                var left = near.get(i - 1);
                long between = near.get(i).left() - left.left() - left.width();
                assertEquals(left.text().equals("四季如春") ? GAP : 0, between);
            }
        }
    }

    @Test
    void theViewIsCoveredOnceTheLineHasComeIn() {
        var track = track();
        for (long travelled = VIEW; travelled < 5_000; travelled += 3) {
            var near = track.near(travelled);
            long first = near.getFirst().left() - travelled;
            long last = near.getLast().left() - travelled;
            assertTrue(first <= GAP, "the left of the view is empty");
            assertTrue(last + near.getLast().width() >= VIEW - GAP, "the right is empty");
        }
    }

    @Test
    void aLongPauseIsOneStepNotManyTiles() {
        var track = track();
        track.near(0);
        assertTrue(track.near(1_000_000).size() < 20);
    }

    @Test
    void anEmptyLineHasNoPieces() {
        assertEquals(List.of(), new Track(List.of(), String::length, GAP, VIEW).near(100));
    }

    private static Track track() {
        return new Track(List.of("春", "夏秋", "四季如春"), text -> 10 * text.length(), GAP, VIEW);
    }
}
