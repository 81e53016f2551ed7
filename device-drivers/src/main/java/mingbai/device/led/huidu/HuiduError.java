package mingbai.device.led.huidu;

import java.util.Set;
import mingbai.device.led.LedTrouble;

/// The card's error words and numbers, as far as the maker's list is known, and what they mean.
final class HuiduError {
    private static final int OCCUPIED = 4;
    private static final Set<String> BUSY =
            Set.of("kDeviceOccupa", "kFileOccupa", "kDelayRespond", "kShortlyReturn");
    private static final Set<String> FULL =
            Set.of("kNotSpaceToSave", "kXmlCmdTooLong", "kMemoryFailed");
    private static final Set<String> MODEL = Set.of("kVersionTooLow", "kInvalidMethod");

    private HuiduError() {}

    static LedTrouble of(String word) {
        if (BUSY.contains(word)) {
            return LedTrouble.CARD_BUSY;
        }
        if (FULL.contains(word)) {
            return LedTrouble.CARD_FULL;
        }
        return MODEL.contains(word) ? LedTrouble.WRONG_MODEL : LedTrouble.REFUSED_BY_CARD;
    }

    static LedTrouble of(int code) {
        return code == OCCUPIED ? LedTrouble.CARD_BUSY : LedTrouble.REFUSED_BY_CARD;
    }
}
