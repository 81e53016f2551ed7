package mingbai.kiosk.idle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleViewModelTest {
    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration COUNTDOWN = Duration.ofSeconds(20);

    private int given;
    private final IdleViewModel model = new IdleViewModel(START, () -> given++);

    private IdleStep after(int seconds) {
        model.tick(START.plusSeconds(seconds), IDLE, COUNTDOWN);
        return model.step().get();
    }

    @Test
    void aMinuteWithoutATouchIsAskedAboutForTwentySeconds() {
        assertEquals(new IdleStep.Attended(), after(59));
        assertEquals(new IdleStep.Asking(20), after(60));
        assertEquals(new IdleStep.Asking(1), after(79));
        assertEquals(0, given);
        assertEquals(new IdleStep.Attended(), after(80));
        assertEquals(1, given);
    }

    @Test
    void aTouchAnswersTheQuestion() {
        after(70);
        model.touched(START.plusSeconds(70));
        assertEquals(new IdleStep.Attended(), model.step().get());
        assertEquals(new IdleStep.Attended(), after(129));
        assertEquals(new IdleStep.Asking(20), after(130));
    }

    @Test
    void aClockSetBackDoesNotAsk() {
        assertEquals(new IdleStep.Attended(), after(-3600));
        assertEquals(new IdleStep.Attended(), after(-3541));
        assertEquals(new IdleStep.Asking(20), after(-3540));
    }
}
