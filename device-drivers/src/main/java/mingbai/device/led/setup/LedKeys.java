package mingbai.device.led.setup;

import java.util.Optional;
import java.util.function.Function;
import mingbai.device.led.BoardShape;

/// What a configuration says of a board of dots: its shape, and the card it hangs on, or none where
/// a sending card takes the dots from the screen. Whoever reads `led.card` reads it by [#beside],
/// so that what was tried at one program works at the other.
public record LedKeys(BoardShape shape, Optional<LedSetup> card) {
    public static final String KEY = "led.card";
    public static final String NUMBER = "led.number";

    private static final String SCREEN = "screen";
    private static final String SHAPE = "led.shape";

    /// What understands the value of `led.card`: `screen`, or a model such as `onbon-6k`; `text` is
    /// asked for `led.line`, `led.shape` and `led.number`.
    public static Function<String, LedKeys> beside(Function<String, Optional<String>> text) {
        String line = text.apply("led.line").orElse(LedSetup.SIMULATED);
        Optional<String> shape = text.apply(SHAPE);
        String number = text.apply(NUMBER).orElse("1");
        return card -> {
            boolean onScreen = card.equals(SCREEN);
            LedSetup setup =
                    LedSetup.parse(
                            onScreen ? LedModel.ONBON_6K.word() : card,
                            onScreen ? LedSetup.SIMULATED : line,
                            shape.orElseThrow(LedKeys::shapeless),
                            number(number));
            return new LedKeys(setup.shape(), Optional.of(setup).filter(_ -> !onScreen));
        };
    }

    private static IllegalArgumentException shapeless() {
        return new IllegalArgumentException(
                "缺少 " + SHAPE + "：a board of dots needs " + SHAPE + ", such as 128x32 red");
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "屏号有误 " + NUMBER + " \"" + text + "\": write a number", e);
        }
    }
}
