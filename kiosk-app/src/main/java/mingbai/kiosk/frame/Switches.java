package mingbai.kiosk.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.Tongue;

/// The switches of the screen itself: 大字, 低位, 高对比, 听, and the language. One that is on shows a
/// check mark.
public final class Switches extends GridPane {
    private static final double SPACE = 20;
    private static final double WIDTH = 104;
    private static final double HEIGHT = 104;
    private static final double RAIL_HEIGHT = 84;

    private final Look look;
    private final boolean onDeep;

    private Switches(Look look, boolean onDeep) {
        super(SPACE, SPACE);
        this.look = look;
        this.onDeep = onDeep;
        setAlignment(Pos.CENTER);
    }

    /// In so many columns; the languages there are come in turn.
    public static Switches of(Look look, Offer offer, int columns, Consumer<Manner> choose) {
        return new Switches(look, false).filled(offer, columns, choose);
    }

    /// The same on the dark ground of a rail.
    static Switches onDeep(Look look, Offer offer, int columns, Consumer<Manner> choose) {
        return new Switches(look, true).filled(offer, columns, choose);
    }

    private Switches filled(Offer offer, int columns, Consumer<Manner> choose) {
        var manner = look.manner();
        var all = new ArrayList<Node>();
        all.add(
                key(
                        Icon.LARGE,
                        Phrase.of("大字", "Large"),
                        manner.large(),
                        () -> choose.accept(manner.large(!manner.large()))));
        all.add(
                key(
                        Icon.LOW,
                        Phrase.of("低位", "Low"),
                        manner.low(),
                        () -> choose.accept(manner.low(!manner.low()))));
        all.add(
                key(
                        Icon.CONTRAST,
                        Phrase.of("对比", "Bright"),
                        manner.stark(),
                        () -> choose.accept(manner.stark(!manner.stark()))));
        if (offer.speaks()) {
            all.add(
                    key(
                            Icon.LISTEN,
                            Phrase.of("听", "Listen"),
                            manner.aloud(),
                            () -> choose.accept(manner.aloud(!manner.aloud()))));
        }
        if (offer.tongues().size() > 1) {
            var next = after(manner.tongue(), offer.tongues());
            var name = Phrase.of(next.name(), next.name());
            all.add(key(Icon.LANGUAGE, name, false, () -> choose.accept(manner.in(next))));
        }
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), i % columns, i / columns);
        }
        return this;
    }

    private static Tongue after(Tongue now, List<Tongue> tongues) {
        return tongues.get((tongues.indexOf(now) + 1) % tongues.size());
    }

    private Node key(Icon icon, Phrase name, boolean on, Runnable flip) {
        var ink = onDeep ? Ink.ON_DEEP : on ? Ink.ON_DEEP : Ink.TEXT;
        var mark = look.icon(on ? Icon.CHECK : icon, look.pixels(Size.LEAD), ink);
        var key =
                new VBox(onDeep ? 0 : 4, mark, look.plainly().bold(look.say(name), Size.NOTE, ink));
        key.setAlignment(Pos.CENTER);
        double high = onDeep ? RAIL_HEIGHT : HEIGHT;
        key.setMinSize(WIDTH, high);
        key.setMaxSize(Region.USE_PREF_SIZE, high);
        look.surfaced(key, ground(on), onDeep ? Ink.DEEP_EDGE : Ink.TEAL);
        return Tap.on(key, flip);
    }

    private Color ground(boolean on) {
        if (on) {
            return Ink.TEAL;
        }
        return onDeep ? Ink.DEEP : Ink.CARD;
    }
}
