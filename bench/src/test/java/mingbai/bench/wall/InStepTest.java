package mingbai.bench.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The arithmetic behind "within one frame"; what two boards really do, `./hall bench display`
/// says.
class InStepTest {
    private static final long MS = 1_000_000;

    @Test
    void eachChangeIsHeldAgainstTheNearestOnTheOtherBoard() {
        var step =
                new InStep(
                        List.of(1_000 * MS, 2_000 * MS, 3_000 * MS),
                        List.of(1_012 * MS, 1_995 * MS, 3_040 * MS));
        assertEquals(List.of(12.0, 5.0, 40.0), step.apart());
        assertEquals(0, step.alone());
    }

    @Test
    void aBoardThatStandsStillIsNotInStep() {
        var still = new InStep(List.of(1_000 * MS, 2_000 * MS), List.of());
        assertEquals(List.of(), still.apart());
        assertEquals(2, still.alone());
        var late = new InStep(List.of(1_000 * MS, 2_000 * MS), List.of(1_010 * MS));
        assertEquals(List.of(10.0), late.apart());
        assertEquals(1, late.alone());
    }

    @Test
    void whatIsDrawnInTwoPartsIsOneChange() {
        assertEquals(
                List.of(1_000 * MS, 2_000 * MS),
                FrameBuffer.apart(
                        List.of(1_000 * MS, 1_003 * MS, 1_100 * MS, 2_000 * MS, 2_001 * MS)));
    }
}
