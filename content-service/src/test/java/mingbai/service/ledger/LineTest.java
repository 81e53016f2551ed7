package mingbai.service.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mingbai.service.ticket.Lane;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Line.Pace UNKNOWN = new Line.Pace(0, 0);

    /// Calls one after the other, as the desk does, until the lane is down to nobody of those who
    /// wait now.
    private static int counted(Line line, Lane lane, int ratio) {
        int calls = 0;
        int first = line.first();
        int priority = line.priority();
        int ordinary = line.ordinary();
        int since = line.since();
        boolean mineIsPriority = lane == Lane.PRIORITY;
        // The one who joins waits too, behind the others of the lane.
        int mine = mineIsPriority ? ++priority : ++ordinary;
        while (true) {
            if (first > 0) {
                first--;
            } else if (new Line(0, priority, ordinary, 0, since, UNKNOWN).priorityIsNext(ratio)) {
                priority--;
                since = 0;
                if (mineIsPriority && --mine == 0) {
                    return calls;
                }
            } else {
                ordinary--;
                since++;
                if (!mineIsPriority && --mine == 0) {
                    return calls;
                }
            }
            calls++;
        }
    }

    @Test
    void howManyAreAheadIsHowManyAreCalledBefore() {
        for (int ratio = 1; ratio <= 3; ratio++) {
            for (int priority = 0; priority <= 5; priority++) {
                for (int ordinary = 0; ordinary <= 7; ordinary++) {
                    for (int since = 0; since <= 4; since++) {
                        check(new Line(1, priority, ordinary, 0, since, UNKNOWN), ratio);
                    }
                }
            }
        }
    }

    private static void check(Line line, int ratio) {
        for (var lane : new Lane[] {Lane.PRIORITY, Lane.ORDINARY}) {
            assertEquals(
                    counted(line, lane, ratio),
                    line.ahead(lane, ratio),
                    () -> line + " " + lane + " at one in " + ratio);
        }
    }
}
