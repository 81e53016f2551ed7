package mingbai.device.led.onbon;

import java.time.Duration;
import java.util.Optional;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.owner.CardLimits;
import mingbai.device.led.text.CardCharset;
import mingbai.device.led.text.CardText;

/// The two generations of cards with a font (字库卡), and what each takes.
public enum OnbonCard {
    BX_5K(8, 512),
    BX_6K(5, 1024);

    /// A card may be sent a new text for an area once a second (2.1).
    private static final Duration BETWEEN_UPDATES = Duration.ofSeconds(1);

    /// Command, two counts and a length; besides, a packet names the areas that go, a byte each.
    private static final int AROUND_THE_AREA = 9;

    private final int areas;
    private final int buffer;

    OnbonCard(int areas, int buffer) {
        this.areas = areas;
        this.buffer = buffer;
    }

    CardLimits limits(BoardShape shape, CardCharset charset) {
        return new CardLimits(areas, BETWEEN_UPDATES, area -> refusal(area, shape, charset));
    }

    private Optional<LedTrouble> refusal(LedArea area, BoardShape shape, CardCharset charset) {
        CardText fit = OnbonText.fit(area.text(), charset);
        byte[] bytes = encode(area, fit, shape, charset).bytes();
        return bytes.length + AROUND_THE_AREA + areas > buffer
                ? Optional.of(LedTrouble.CARD_FULL)
                : Optional.empty();
    }

    static OnbonArea encode(LedArea area, CardText fit, BoardShape shape, CardCharset charset) {
        return OnbonArea.of(
                area,
                OnbonText.bytes(
                        fit, area.style().dots(), shape.nearest(area.style().color()), charset));
    }
}
