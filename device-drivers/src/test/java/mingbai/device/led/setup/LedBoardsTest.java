package mingbai.device.led.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import mingbai.device.Await;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedTrouble;
import mingbai.device.line.LineAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedBoardsTest {
    private static final Path PICTURES = Path.of("target", "led");

    @ParameterizedTest
    @EnumSource(LedModel.class)
    void everyModelCanBeSimulatedByNameAndLookedAt(LedModel model) throws Exception {
        LedSetup setup = LedSetup.parse(model.word(), "simulated", "256x32 red-green", 1);
        try (LedBoard board = LedBoards.connect(setup, InstantSource.system())) {
            var simulated = assertInstanceOf(SimulatedLedBoard.class, board);
            picture(simulated, model.word() + "-call", call(model, "请A012到3号窗口"));
            picture(simulated, model.word() + "-welcome", welcome(model));
            LedArea pattern = TestPattern.of(setup.shape()).getFirst();
            picture(simulated, model.word() + "-pattern", pattern);
            assertTrue(model == LedModel.ALPHA || simulated.panel().matrix().lit().count() > 3_000);
        }
    }

    private static LedArea call(LedModel model, String text) {
        BoardShape shape = new BoardShape(256, 32, BoardShape.Dots.RED_GREEN);
        return LedArea.whole(shape, text, LedStyle.standing(LedColor.RED, dots(model, 24)));
    }

    private static LedArea welcome(LedModel model) {
        BoardShape shape = new BoardShape(256, 32, BoardShape.Dots.RED_GREEN);
        String text = model == LedModel.ALPHA ? "WELCOME" : "欢迎光临";
        return LedArea.whole(shape, text, LedStyle.standing(LedColor.YELLOW, dots(model, 32)));
    }

    private static int dots(LedModel model, int wanted) {
        return model == LedModel.ALPHA ? 16 : wanted;
    }

    private static void picture(SimulatedLedBoard board, String name, LedArea area)
            throws Exception {
        assertInstanceOf(LedOutcome.Shown.class, board.show(area).get(10, TimeUnit.SECONDS));
        Await.until("lit", () -> board.panel().areas() == 1);
        Files.createDirectories(PICTURES);
        Path file = PICTURES.resolve(name + ".png");
        assertTrue(ImageIO.write(board.panel().picture(), "png", file.toFile()));
    }

    @ParameterizedTest
    @EnumSource(LedModel.class)
    void aCardTakesWhatItsModelPromisesAndNoMore(LedModel model) throws Exception {
        LedSetup setup = LedSetup.parse(model.word(), "simulated", "256x256 full", 1);
        try (LedBoard board = LedBoards.connect(setup, InstantSource.system())) {
            assertInstanceOf(LedOutcome.Shown.class, outcome(board, model.areas(), 16));
            assertInstanceOf(LedOutcome.Refused.class, outcome(board, model.areas() + 1, 16));
            assertInstanceOf(LedOutcome.Shown.class, outcome(board, 1, model.longestText()));
            if (model.longestText() < LedArea.LONGEST_TEXT) {
                var longer = outcome(board, 1, model.longestText() + 1);
                assertEquals(new LedOutcome.Refused(LedTrouble.CARD_FULL), longer);
            }
        }
    }

    private static LedOutcome outcome(LedBoard board, int areas, int characters) throws Exception {
        var style = LedStyle.standing(LedColor.RED, 16);
        var programme = new ArrayList<LedArea>();
        for (int i = 0; i < areas; i++) {
            programme.add(new LedArea(i, 0, i * 16, 256, 16, "明".repeat(characters), style));
        }
        return board.show(programme).get(20, TimeUnit.SECONDS);
    }

    @Test
    void aConfigurationIsReadFieldByField() {
        LedSetup setup = LedSetup.parse("onbon-5k", "serial:/dev/serial/by-id/x", "128x16 red", 2);
        assertEquals(LedModel.ONBON_5K, setup.model());
        assertEquals(new BoardShape(128, 16, BoardShape.Dots.RED), setup.shape());
        assertInstanceOf(LineAddress.Serial.class, setup.line().orElseThrow());
        assertEquals(Optional.empty(), LedSetup.parse("huidu", "simulated", "64x32", 1).line());
    }

    @Test
    void aWrongConfigurationSaysWhatToWrite() {
        var model =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> LedSetup.parse("onbon", "simulated", "64x32", 1));
        assertTrue(String.valueOf(model.getMessage()).contains("onbon-5k"));
        var shape =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> LedSetup.parse("huidu", "simulated", "64*32", 1));
        assertTrue(String.valueOf(shape.getMessage()).contains("128x32"));
    }
}
