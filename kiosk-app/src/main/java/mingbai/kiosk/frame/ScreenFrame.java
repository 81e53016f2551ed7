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
import mingbai.kiosk.look.Phrase;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;

/// Surrounds a screen: a band above and the ways below on a tall screen, a rail with both at the
/// left of a wide one.
public final class ScreenFrame extends BorderPane {
    private static final double RAIL = 320;

    private final Look look;
    private final Surroundings around;
    private final Ways ways;

    public ScreenFrame(Look look, Surroundings around, Ways ways, Node screen) {
        this.look = look;
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
        var label = look.large() ? Phrase.of("标准字", "Normal type") : Phrase.of("大字", "Large type");
        return new PushButton(look, kind, label, toggle);
    }

    private Node band() {
        var hall =
                new VBox(
                        4,
                        look.bold(around.chinese(), Size.LEAD, Ink.ON_DEEP),
                        look.text(around.english(), Size.NOTE, Ink.MUTED_ON_DEEP));
        hall.setAlignment(Pos.CENTER_LEFT);
        var band = new HBox(24, hall, Card.spring());
        if (around.demonstration()) {
            band.getChildren().add(Chip.demonstration(look));
        }
        var time = new VBox(2, clock(), date());
        time.setAlignment(Pos.CENTER_RIGHT);
        band.getChildren().add(time);
        band.setAlignment(Pos.CENTER_LEFT);
        band.setPadding(new Insets(24, Look.MARGIN, 26, Look.MARGIN));
        band.setMinHeight(140);
        return Card.filled(band, Ink.DEEP);
    }

    private Text clock() {
        var clock = look.bold("", Size.HEADING, Ink.ON_DEEP);
        clock.textProperty().bind(around.clock());
        return clock;
    }

    private Text date() {
        var date = look.text("", Size.NOTE, Ink.MUTED_ON_DEEP);
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
        return new VBox(Card.rule(Ink.HAIRLINE), bar);
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
                        look.boldPara(around.chinese(), Size.LEAD, Ink.ON_DEEP),
                        look.para(around.english(), Size.NOTE, Ink.MUTED_ON_DEEP));
        if (around.demonstration()) {
            rail.getChildren().add(Chip.demonstration(look));
        }
        rail.getChildren().addAll(Card.spring(), new VBox(4, clock(), date()));
        for (var way :
                new PushButton[] {
                    back(Kind.ON_DEEP),
                    home(Kind.ON_DEEP),
                    largeType(look, Kind.ON_DEEP, ways::largeType)
                }) {
            way.setMaxWidth(Double.MAX_VALUE);
            rail.getChildren().add(way);
        }
        rail.setPadding(new Insets(44, 32, 40, 32));
        rail.setMinWidth(RAIL);
        rail.setMaxWidth(RAIL);
        return Card.filled(rail, Ink.DEEP);
    }
}
