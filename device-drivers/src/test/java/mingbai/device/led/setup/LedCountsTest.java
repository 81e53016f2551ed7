package mingbai.device.led.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import mingbai.device.Await;
import mingbai.device.health.Statistics.Count;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedStyle;
import mingbai.device.led.simulated.LedFault;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class LedCountsTest {
    @ParameterizedTest
    @EnumSource(LedModel.class)
    void whatABoardDidIsCounted(LedModel model) throws Exception {
        var setup = LedSetup.parse(model.word(), LedSetup.SIMULATED, "128x32 red", 1);
        try (var board = SimulatedLedBoard.start(setup, InstantSource.system())) {
            var style = LedStyle.standing(LedColor.RED, 16);
            var area = LedArea.whole(setup.shape(), "A012", style);
            assertEquals(LedOutcome.shown(), board.show(area).get(20, TimeUnit.SECONDS));
            assertEquals(1, board.statistics().of(Count.AREAS_UPDATED));
            assertEquals(1, board.statistics().of(Count.CONNECTIONS));
            assertEquals(0, board.statistics().of(Count.FRAMES_REPEATED));
            board.fault(LedFault.UNPLUGGED, true);
            Await.until(
                    "the loss is counted",
                    () -> {
                        var _ = board.clear();
                        return board.statistics().of(Count.COMMUNICATION_ERRORS) > 0;
                    });
        }
    }
}
