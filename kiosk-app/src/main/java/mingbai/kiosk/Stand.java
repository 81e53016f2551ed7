package mingbai.kiosk;

import java.util.List;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.look.Reach;
import mingbai.kiosk.words.Tongue;

/// How this machine stands: its screen's shape, how high it hangs, and the languages it offers.
record Stand(Format format, Reach reach, List<Tongue> tongues) {
    Stand {
        tongues = List.copyOf(tongues);
    }

    static Stand usual(Format format) {
        return new Stand(format, Reach.usual(format), List.of(Tongue.CHINESE, Tongue.ENGLISH));
    }

    Look look() {
        return new Look(format, reach, Manner.USUAL);
    }
}
