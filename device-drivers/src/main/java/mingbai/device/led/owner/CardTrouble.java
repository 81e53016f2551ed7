package mingbai.device.led.owner;

import java.io.IOException;
import java.io.Serial;
import mingbai.device.led.LedTrouble;
import mingbai.device.line.LineException;

/// A card that refused, stayed silent or could not be understood.
public final class CardTrouble extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final LedTrouble trouble;
    private final boolean lineGood;

    private CardTrouble(LedTrouble trouble, boolean lineGood, String message) {
        super(message);
        this.trouble = trouble;
        this.lineGood = lineGood;
    }

    /// The card answered, and said no; the conversation goes on.
    public static CardTrouble refused(LedTrouble trouble, String message) {
        return new CardTrouble(trouble, true, message);
    }

    /// The conversation makes no sense any more.
    public static CardTrouble lost(LedTrouble trouble, String message) {
        return new CardTrouble(trouble, false, message);
    }

    public LedTrouble trouble() {
        return trouble;
    }

    boolean lineGood() {
        return lineGood;
    }

    static LedTrouble of(IOException e) {
        return switch (e) {
            case CardTrouble card -> card.trouble;
            case LineException line ->
                    switch (line.reason()) {
                        case ABSENT, BROKEN -> LedTrouble.NO_DEVICE;
                        case UNREACHABLE, STALLED -> LedTrouble.OFFLINE;
                        case BUSY -> LedTrouble.TAKEN;
                    };
            default -> LedTrouble.NO_DEVICE;
        };
    }
}
