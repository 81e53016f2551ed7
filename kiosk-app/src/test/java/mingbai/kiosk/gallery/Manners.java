package mingbai.kiosk.gallery;

import java.util.List;
import java.util.stream.Stream;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.words.Tongue;

/// The ways every screen is looked at in.
public record Manners(String word, Manner manner) {
    public static final List<Manners> EACH =
            List.of(
                    new Manners("normal", Manner.USUAL),
                    new Manners("large", Manner.USUAL.large(true)),
                    new Manners("low", Manner.USUAL.low(true)),
                    new Manners("contrast", Manner.USUAL.stark(true)),
                    new Manners("english", Manner.USUAL.in(Tongue.ENGLISH)));

    /// All of it at once, for somebody who needs all of it.
    private static final Manners ALL =
            new Manners("all", new Manner(true, true, true, Tongue.ENGLISH, true));

    public static List<Manners> everyOne() {
        return Stream.concat(EACH.stream(), Stream.of(ALL)).toList();
    }
}
