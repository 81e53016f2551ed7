package mingbai.kiosk.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.words.Phrase;

/// Surrounds a screen: a band above and the ways below on a tall screen, a rail with both at the
/// left of a wide one. In the low position the band fills all that is too high to touch.
public final class ScreenFrame extends BorderPane {
    /// How wide the rail of a wide screen is.
    public static final double RAIL = 320;

    private static final double WAY = 104;
    private static final int LONG_NAME = 24;
    private static final Color FAINT = Ink.MUTED_ON_DEEP;
    private static final Phrase BELOW =
            Phrase.of("低位模式：要按的都在下面", "Low position: everything to touch is below");

    private final Look look;
    private final Look plain;
    private final Surroundings around;
    private final Ways ways;

    public ScreenFrame(Look look, Surroundings around, Ways ways, Region room) {
        this.look = look;
        this.plain = look.plainly();
        this.around = around;
        this.ways = ways;
        var screen = Scroll.around(look, room);
        if (look.portrait()) {
            setTop(look.manner().low() ? high() : band());
            setCenter(screen);
            setBottom(bar());
        } else if (look.manner().low()) {
            setTop(high());
            setCenter(new BorderPane(screen, null, null, null, rail()));
        } else {
            setCenter(screen);
            setLeft(rail());
        }
        setPadding(new Insets(0, 0, look.leftFree(), 0));
        look.filled(this, Ink.PAPER);
    }

    private Node band() {
        var time = new VBox(2, clock(Size.HEADING), date(Size.NOTE));
        time.setAlignment(Pos.CENTER_RIGHT);
        var band =
                new HBox(
                        24,
                        hall(longName() ? Size.BODY : Size.LEAD, Size.NOTE),
                        Card.spring(),
                        time);
        band.setAlignment(Pos.CENTER_LEFT);
        band.setPadding(new Insets(24, Look.MARGIN, 26, Look.MARGIN));
        band.setMinHeight(Look.BAND);
        return look.filled(band, Ink.DEEP);
    }

    private boolean longName() {
        return plain.say(around.name()).length() > LONG_NAME;
    }

    private VBox hall(Size size, Size small) {
        var name = plain.bold(plain.say(around.name()), size, Ink.ON_DEEP);
        var below = new HBox(20, plain.text(plain.below(around.name()), small, FAINT));
        below.setAlignment(Pos.CENTER_LEFT);
        if (around.demonstration()) {
            below.getChildren().add(Chip.demonstration(plain));
        }
        var hall = new VBox(4, name, below);
        hall.setAlignment(Pos.CENTER_LEFT);
        return hall;
    }

    /// What is too high to touch only says where one is, and that all there is to touch is below.
    private Node high() {
        var hall = hall(look.portrait() && !longName() ? Size.TITLE : Size.LEAD, Size.BODY);
        var time = new HBox(28, clock(look.portrait() ? Size.CLOCK : Size.HERO), date(Size.BODY));
        time.setAlignment(Pos.BASELINE_LEFT);
        var hint =
                new HBox(
                        20,
                        plain.icon(Icon.LOW, 48, Ink.GOLD),
                        plain.text(plain.say(BELOW), Size.BODY, Ink.ON_DEEP));
        hint.setAlignment(Pos.CENTER_LEFT);
        double spare = look.portrait() ? 40 : 16;
        var high = new VBox(spare, hall, time, Card.spring(), hint);
        if (!look.portrait()) {
            var top = new HBox(40, hall, Card.spring(), time);
            top.setAlignment(Pos.CENTER_LEFT);
            high.getChildren().setAll(top, Card.spring(), hint);
        }
        high.setPadding(new Insets(40, Look.MARGIN, 32, Look.MARGIN));
        high.setMinHeight(look.onlyRead());
        high.setMaxHeight(look.onlyRead());
        return look.filled(high, Ink.DEEP);
    }

    private Text clock(Size size) {
        var clock = plain.bold("", size, Ink.ON_DEEP);
        clock.textProperty().bind(around.clock());
        return clock;
    }

    private Text date(Size size) {
        var date = plain.text("", size, Ink.MUTED_ON_DEEP);
        date.textProperty().bind(around.date());
        return date;
    }

    private Node bar() {
        var bar =
                new HBox(
                        20,
                        back(Kind.SECONDARY),
                        home(Kind.SECONDARY),
                        Card.spring(),
                        Switches.of(look, around.offer(), 5, ways::choose));
        bar.setPadding(new Insets(20, 28, 24, 28));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().forEach(ScreenFrame::tighten);
        return new VBox(look.rule(Ink.HAIRLINE), bar);
    }

    private static void tighten(Node way) {
        if (way instanceof PushButton button) {
            button.setPadding(new Insets(12, 18, 14, 18));
            button.setMinHeight(WAY);
        }
    }

    private PushButton back(Kind kind) {
        return new PushButton(plain, kind, Phrase.of("返回", "Back"), ways::back)
                .brief()
                .with(Icon.BACK);
    }

    private PushButton home(Kind kind) {
        return new PushButton(plain, kind, Phrase.of("首页", "Home"), ways::home)
                .brief()
                .with(Icon.HOME);
    }

    private Node rail() {
        var rail = new VBox(20);
        if (!look.manner().low()) {
            var hall =
                    new VBox(
                            8,
                            plain.boldPara(plain.say(around.name()), Size.LEAD, Ink.ON_DEEP),
                            plain.para(plain.below(around.name()), Size.NOTE, FAINT));
            if (around.demonstration()) {
                hall.getChildren().add(Chip.demonstration(plain));
            }
            rail.getChildren().add(hall);
            rail.getChildren().addAll(Card.spring(), new VBox(4, clock(Size.HEADING), day()));
        } else {
            rail.getChildren().add(Card.spring());
        }
        for (var way : new PushButton[] {back(Kind.ON_DEEP), home(Kind.ON_DEEP)}) {
            tighten(way);
            way.setMaxWidth(Double.MAX_VALUE);
            rail.getChildren().add(way);
        }
        rail.getChildren().add(Switches.onDeep(look, around.offer(), 2, ways::choose));
        rail.setPadding(new Insets(28, 24, 20, 24));
        rail.setMinWidth(RAIL);
        rail.setMaxWidth(RAIL);
        return look.filled(rail, Ink.DEEP);
    }

    private Text day() {
        return date(Size.NOTE);
    }
}
