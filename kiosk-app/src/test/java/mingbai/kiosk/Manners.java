package mingbai.kiosk;

import java.util.Locale;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.words.Tongue;

/// The ways every screen is looked at in.
enum Manners {
    NORMAL(Manner.USUAL),
    LARGE(Manner.USUAL.large(true)),
    LOW(Manner.USUAL.low(true)),
    STARK(Manner.USUAL.stark(true)),
    ENGLISH(Manner.USUAL.in(Tongue.ENGLISH)),
    ALL(new Manner(true, true, true, Tongue.ENGLISH));

    private final Manner manner;

    Manners(Manner manner) {
        this.manner = manner;
    }

    Manner manner() {
        return manner;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
