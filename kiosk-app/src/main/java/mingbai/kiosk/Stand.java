package mingbai.kiosk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mingbai.kiosk.frame.Offer;
import mingbai.kiosk.idle.Night;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.look.Reach;
import mingbai.kiosk.welcome.Door;
import mingbai.kiosk.words.Tongue;

/// How this machine stands: its screen's shape, how high it hangs, the languages it offers, and the
/// doors its place has: a community hall gives out no tickets. It speaks where it has a
/// loudspeaker, prints where it has paper, and is dimmed at its nights.
record Stand(
        Format format,
        Reach reach,
        List<Tongue> tongues,
        Set<Door> doors,
        boolean speaks,
        boolean prints,
        List<Night> nights) {
    Stand {
        tongues = List.copyOf(tongues);
        doors = Set.copyOf(doors);
        nights = List.copyOf(nights);
    }

    /// With every door, a loudspeaker and paper.
    Stand(Format format, Reach reach, List<Tongue> tongues) {
        this(format, reach, tongues, EnumSet.allOf(Door.class), true, true, List.of());
    }

    static Stand usual(Format format) {
        return new Stand(format, Reach.usual(format), List.of(Tongue.CHINESE, Tongue.ENGLISH));
    }

    Offer offer() {
        return new Offer(tongues, speaks);
    }

    Look look() {
        return new Look(format, reach, Manner.USUAL);
    }
}
