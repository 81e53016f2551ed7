package mingbai.service.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import mingbai.model.place.StationId;
import mingbai.service.MovableClock;
import org.junit.jupiter.api.Test;

class AskGateTest {
    private static final StationId FLOOD = new StationId("flood");
    private static final StationId CALM = new StationId("calm");

    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private final AskGate gate = new AskGate(clock);

    private long letThrough(int asked) {
        return IntStream.range(0, asked).filter(i -> gate.lets(FLOOD)).count();
    }

    @Test
    void aFloodFromOneStationIsBoundedAndOthersAreServed() {
        assertEquals(AskGate.BURST, letThrough(10_000));
        assertTrue(gate.lets(CALM));
    }

    @Test
    void aStationThatCalmsDownIsServedAgain() {
        letThrough(10_000);
        clock.advance(Duration.ofSeconds(2));
        assertEquals(2 * AskGate.EACH_SECOND, letThrough(10_000));
    }

    @Test
    void aClockThatIsSetBackGivesNothingAway() {
        letThrough(10_000);
        clock.advance(Duration.ofHours(-1));
        assertEquals(0, letThrough(100));
    }
}
