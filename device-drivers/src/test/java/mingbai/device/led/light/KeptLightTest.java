package mingbai.device.led.light;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import mingbai.device.Await;
import mingbai.device.led.MovedClock;
import mingbai.device.led.setup.LedSetup;
import mingbai.device.led.setup.SimulatedLedBoard;
import org.junit.jupiter.api.Test;

class KeptLightTest {
    @Test
    void theBoardFollowsItsPlanThroughTheDay() throws Exception {
        LightPlan plan =
                new LightPlan(
                        new LitHours(
                                EnumSet.allOf(java.time.DayOfWeek.class),
                                LocalTime.of(8, 0),
                                LocalTime.of(18, 0)),
                        BrightnessPlan.parse("08:00=80,12:00=40"));
        LedSetup setup = LedSetup.parse("onbon-6k", "simulated", "128x32", 1);
        try (SimulatedLedBoard board = SimulatedLedBoard.start(setup, new MovedClock())) {
            KeptLight light = new KeptLight(board, plan);
            LocalDateTime day = LocalDateTime.of(2026, 4, 1, 9, 0);
            light.keep(day);
            Await.until("80 percent", () -> board.panel().brightness() == 80);
            light.keep(day.withHour(13));
            Await.until("40 percent", () -> board.panel().brightness() == 40);
            assertEquals(true, board.panel().on());
            light.keep(day.withHour(18));
            Await.until("dark", () -> !board.panel().on());
        }
    }
}
