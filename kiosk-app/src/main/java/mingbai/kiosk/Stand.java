package mingbai.kiosk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.look.Reach;
import mingbai.kiosk.welcome.Door;
import mingbai.kiosk.words.Tongue;

/// How this machine stands: its screen's shape, how high it hangs, the languages it offers, and the
/// doors its place has: a community hall gives out no tickets.
record Stand(Format format, Reach reach, List<Tongue> tongues, Set<Door> doors) {
    Stand {
        tongues = List.copyOf(tongues);
        doors = Set.copyOf(doors);
    }

    /// With every door.
    Stand(Format format, Reach reach, List<Tongue> tongues) {
        this(format, reach, tongues, EnumSet.allOf(Door.class));
    }

    static Stand usual(Format format) {
        return new Stand(format, Reach.usual(format), List.of(Tongue.CHINESE, Tongue.ENGLISH));
    }

    Look look() {
        return new Look(format, reach, Manner.USUAL);
    }
}
