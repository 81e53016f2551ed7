package mingbai.kiosk.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.words.Phrase;

/// Surrounds a screen: a band above and the ways below on a tall screen, a rail with both at the
/// left of a wide one.
public final class ScreenFrame extends BorderPane {
    private static final double RAIL = 336;

    private final Look look;
    private final Look plain;
    private final Surroundings around;
    private final Ways ways;

    public ScreenFrame(Look look, Surroundings around, Ways ways, Node screen) {
        this.look = look;
        this.plain = new Look(look.format(), false);
        this.around = around;
        this.ways = ways;
        setCenter(screen);
        if (look.portrait()) {
            setTop(band());
            setBottom(bar());
        } else {
            setLeft(rail());
        }
        Card.filled(this, Ink.PAPER);
    }

    /// The switch to large type and back.
    public static PushButton largeType(Look look, Kind kind, Runnable toggle) {
        var label = look.large() ? Phrase.of("标准字", "Normal") : Phrase.of("大字", "Large");
        return new PushButton(look, kind, label, toggle);
    }

    private Node band() {
        var name = new HBox(20, plain.bold(around.chinese(), Size.LEAD, Ink.ON_DEEP));
        name.setAlignment(Pos.CENTER_LEFT);
        if (around.demonstration()) {
            name.getChildren().add(Chip.demonstration(plain));
        }
        var hall = new VBox(4, name, plain.text(around.english(), Size.NOTE, Ink.MUTED_ON_DEEP));
        hall.setAlignment(Pos.CENTER_LEFT);
        var time = new VBox(2, clock(), date());
        time.setAlignment(Pos.CENTER_RIGHT);
        var band = new HBox(24, hall, Card.spring(), time);
        band.setAlignment(Pos.CENTER_LEFT);
        band.setPadding(new Insets(24, Look.MARGIN, 26, Look.MARGIN));
        band.setMinHeight(140);
        return Card.filled(band, Ink.DEEP);
    }

    private Text clock() {
        var clock = plain.bold("", Size.HEADING, Ink.ON_DEEP);
        clock.textProperty().bind(around.clock());
        return clock;
    }

    private Text date() {
        var date = plain.text("", Size.NOTE, Ink.MUTED_ON_DEEP);
        date.textProperty().bind(around.date());
        return date;
    }

    private Node bar() {
        var bar =
                new HBox(
                        Look.GAP,
                        back(Kind.SECONDARY),
                        home(Kind.SECONDARY),
                        Card.spring(),
                        largeType(look, Kind.QUIET, ways::largeType));
        bar.setPadding(new Insets(24, Look.MARGIN, 32, Look.MARGIN));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().forEach(way -> tighten(way));
        return new VBox(Card.rule(Ink.HAIRLINE), bar);
    }

    private static void tighten(Node way) {
        if (way instanceof PushButton button) {
            button.setPadding(new Insets(14, 22, 16, 22));
        }
    }

    private PushButton back(Kind kind) {
        return new PushButton(look, kind, Phrase.of("返回", "Back"), ways::back).with(Icon.BACK);
    }

    private PushButton home(Kind kind) {
        return new PushButton(look, kind, Phrase.of("首页", "Home"), ways::home).with(Icon.HOME);
    }

    private Node rail() {
        var rail =
                new VBox(
                        20,
                        plain.boldPara(around.chinese(), Size.LEAD, Ink.ON_DEEP),
                        plain.para(around.english(), Size.NOTE, Ink.MUTED_ON_DEEP));
        if (around.demonstration()) {
            rail.getChildren().add(Chip.demonstration(plain));
        }
        rail.getChildren().addAll(Card.spring(), new VBox(4, clock(), date()));
        for (var way :
                new PushButton[] {
                    back(Kind.ON_DEEP),
                    home(Kind.ON_DEEP),
                    largeType(look, Kind.ON_DEEP, ways::largeType)
                }) {
            way.setPadding(new Insets(14, 16, 16, 16));
            way.setMaxWidth(Double.MAX_VALUE);
            rail.getChildren().add(way);
        }
        rail.setPadding(new Insets(44, 28, 40, 28));
        rail.setMinWidth(look.large() ? RAIL + 24 : RAIL);
        rail.setMaxWidth(look.large() ? RAIL + 24 : RAIL);
        return Card.filled(rail, Ink.DEEP);
    }
}
