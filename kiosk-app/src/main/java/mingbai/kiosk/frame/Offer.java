package mingbai.kiosk.frame;

import java.util.List;
import mingbai.kiosk.words.Tongue;

/// What a machine has for everybody to choose: the languages it can be read in, and whether it can
/// read aloud.
public record Offer(List<Tongue> tongues, boolean speaks) {
    public Offer {
        tongues = List.copyOf(tongues);
    }
}
