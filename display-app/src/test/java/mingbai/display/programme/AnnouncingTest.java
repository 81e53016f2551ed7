package mingbai.display.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import mingbai.display.SampleHall;
import mingbai.model.queue.Call;
import org.junit.jupiter.api.Test;

class AnnouncingTest {

    private static final Instant NOON = SampleHall.NOW;

    @Test
    void aCallIsAnnouncedAtOnceAndGivesWayAfterItsMoment() {
        var call = SampleHall.call(1, "A001", 3);
        var state = Announcing.NOTHING.called(call, NOON);
        assertEquals(List.of(call), announced(state));
        assertEquals(
                List.of(call), announced(state.at(NOON.plus(Announcing.WHOLE).minusMillis(1))));
        assertEquals(List.of(), announced(state.at(NOON.plus(Announcing.WHOLE))));
    }

    @Test
    void aCallToldTwiceChangesNothing() {
        var call = SampleHall.call(1, "A001", 3);
        var once = Announcing.NOTHING.called(call, NOON);
        assertEquals(once, once.called(call, NOON.plusSeconds(1)));
        var over = once.at(NOON.plusSeconds(60));
        assertEquals(over, over.called(call, NOON.plusSeconds(61)));
    }

    @Test
    void aRepetitionOfACallIsAnotherCall() {
        var first = SampleHall.call(1, "A001", 3);
        var again =
                new Call(2, first.ticket(), first.window(), Call.Kind.REPEAT, NOON.plusSeconds(20));
        var state = Announcing.NOTHING.called(first, NOON).at(NOON.plusSeconds(20));
        assertEquals(List.of(again), announced(state.called(again, NOON.plusSeconds(20))));
    }

    @Test
    void callsInQuickSuccessionEachHaveTheirMomentInOrder() {
        var state = Announcing.NOTHING;
        var calls = new ArrayList<Call>();
        for (int i = 1; i <= 9; i++) {
            calls.add(SampleHall.call(i, "A00" + i, i));
            state = state.called(calls.getLast(), NOON);
        }
        var seen = new LinkedHashSet<Call>();
        for (int millis = 0; millis < 60_000; millis += 200) {
            state = state.at(NOON.plusMillis(millis));
            seen.addAll(announced(state));
        }
        assertEquals(calls, List.copyOf(seen));
        assertEquals(0, state.dropped());
    }

    @Test
    void everyoneWaitingHasTheScreenForAtLeastTheCrowdedMoment() {
        var state = Announcing.NOTHING;
        for (int i = 1; i <= 6; i++) {
            state = state.called(SampleHall.call(i, "A00" + i, i), NOON);
        }
        var justBefore = state.at(NOON.plus(Announcing.CROWDED).minusMillis(1));
        assertEquals(announced(state), announced(justBefore));
        assertEquals(4, justBefore.at(NOON.plus(Announcing.CROWDED)).pending().size());
    }

    @Test
    void tooManyCallsDropTheOldestWaitingAndSaySo() {
        var state = Announcing.NOTHING;
        for (int i = 1; i <= Announcing.MAX_PENDING + 4; i++) {
            state = state.called(SampleHall.call(i, "B%03d".formatted(i), 1), NOON);
        }
        assertEquals(3, state.dropped());
        assertEquals(Announcing.MAX_PENDING, state.pending().size());
        assertEquals(5, state.pending().getFirst().sequence());
        assertEquals(Announcing.MAX_PENDING + 4, state.heard().size());
    }

    @Test
    void whatIsRememberedIsBounded() {
        var state = Announcing.NOTHING;
        for (int i = 1; i <= 3 * Announcing.MAX_HEARD; i++) {
            state = state.called(SampleHall.call(i, "C%03d".formatted(i % 1000), 1), NOON);
        }
        assertEquals(Announcing.MAX_HEARD, state.heard().size());
    }

    @Test
    void aClockSetBackDoesNotHoldACallForEver() {
        var state = Announcing.NOTHING.called(SampleHall.call(1, "A001", 3), NOON);
        assertTrue(state.at(NOON.minusSeconds(3600)).now().isEmpty());
    }

    private static List<Call> announced(Announcing state) {
        return state.now().map(Announcing.Now::call).stream().toList();
    }
}
