package mingbai.kiosk.ticket;

import java.util.Arrays;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.picture.QrPicture;
import mingbai.kiosk.look.touch.Kept;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.paper.PaperTrouble;

/// The screens of a ticket that mostly say something.
final class TicketWords {
    private static final Phrase UNPRINTED =
            Phrase.of("号码未打印，离开即取消", "Not printed, not valid if you leave.");

    private static final int CODE = 360;
    private static final double SIDE = 620;

    /// How wide a sentence is on a tall screen.
    private static final double WIDE = 920;

    private final Look look;

    TicketWords(Look look) {
        this.look = look;
    }

    Node message(Icon icon, Color ink, Phrase phrase, PushButton... ways) {
        var mark = new StackPane(look.icon(icon, 120, ink));
        mark.setBackground(look.rounded(ink.equals(Ink.TEAL) ? Ink.MIST : Ink.CINNABAR_MIST, 110));
        mark.setMinSize(220, 220);
        mark.setMaxSize(220, 220);
        return centred(new VBox(mark, said(phrase, fitting(phrase))), ways);
    }

    /// Large type is a little smaller where it would leave a single character for the next line.
    private Size fitting(Phrase phrase) {
        int longest =
                Arrays.stream(phrase.chinese().split("(?<=[，；])"))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return longest * look.pixels(Size.TITLE) > WIDE ? Size.HEADING : Size.TITLE;
    }

    Node withStub(TicketSlip slip, Phrase phrase, PushButton... ways) {
        var stub = new Stub(look, slip);
        if (look.portrait()) {
            var size = look.manner().low() ? Size.HEADING : Size.TITLE;
            return centred(new VBox(said(phrase, size), stub), ways);
        }
        var side = new VBox(56, said(parted(phrase), Size.TITLE));
        if (ways.length > 0) {
            side.getChildren().add(row(ways));
        }
        side.setAlignment(Pos.CENTER);
        side.setPrefWidth(SIDE);
        var row = new HBox(64, stub, Card.growing(side));
        row.setAlignment(Pos.CENTER);
        row.setPadding(new Insets(20, 72, 20, 72));
        return row;
    }

    /// The number, and the code that the paper would have had.
    Node withCode(TicketSlip slip, Phrase phrase, PushButton... ways) {
        boolean tight = look.large() || look.manner().low();
        var code = new StackPane(new QrPicture(slip.qr(), tight ? CODE / 2 : CODE));
        var words = said(phrase, Size.HEADING);
        var stub = new Stub(look, slip, true);
        if (look.portrait()) {
            // Low down there is no room for one below the other.
            var sign = new HBox(32, code, Card.growing(words));
            var read = tight ? new VBox(sign, stub) : new VBox(words, stub, code);
            return centred(read, look.manner().low() ? 12 : tight ? 20 : 36, ways);
        }
        var side = new VBox(tight ? 20 : 40, words, code, row(ways));
        side.setAlignment(Pos.CENTER);
        side.setPrefWidth(620);
        var row = new HBox(64, stub, Card.growing(side));
        row.setAlignment(Pos.CENTER);
        row.setPadding(new Insets(20, 72, 20, 72));
        return row;
    }

    /// The number, why it did not come out, and what to do, with a picture of the trouble.
    Node withTrouble(TicketSlip slip, PaperTrouble trouble, PushButton... ways) {
        var picture = look.icon(pictured(trouble), look.portrait() ? 150 : 120, Ink.WARNING);
        var why =
                new VBox(
                        8,
                        look.boldPara(look.say(trouble.phrase()), Size.HEADING, Ink.WARNING),
                        look.para(look.say(trouble.help()), Size.LEAD, Ink.TEXT),
                        look.para(look.say(UNPRINTED), Size.BODY, Ink.MUTED));
        if (!look.large() && !look.manner().low()) {
            var below = look.below(trouble.phrase()) + " " + look.below(trouble.help());
            why.getChildren().add(look.para(below, Size.NOTE, Ink.MUTED));
        }
        why.setAlignment(Pos.CENTER_LEFT);
        var sign = new HBox(32, picture, Card.growing(why));
        sign.setAlignment(Pos.CENTER_LEFT);
        var stub = new Stub(look, slip, look.large());
        if (look.portrait()) {
            boolean tight = look.large() || look.manner().low();
            return centred(new VBox(sign, stub), tight ? 20 : 44, ways);
        }
        var side = new VBox(48, sign, row(ways));
        side.setAlignment(Pos.CENTER);
        side.setPrefWidth(680);
        var row = new HBox(56, stub, Card.growing(side));
        row.setAlignment(Pos.CENTER);
        row.setPadding(new Insets(20, 48, 20, 48));
        return row;
    }

    private static Icon pictured(PaperTrouble trouble) {
        return switch (trouble) {
            case NO_PAPER -> Icon.PAPER_OUT;
            case PAPER_JAM -> Icon.PAPER_JAM;
            case COVER_OPEN -> Icon.COVER_OPEN;
            case BROKEN -> Icon.WRENCH;
            case NOT_CONNECTED -> Icon.UNPLUGGED;
            case BUSY -> Icon.CLOCK;
        };
    }

    private VBox said(Phrase phrase, Size size) {
        var words = look.centred(phrase, size, Ink.DEEP, Ink.MUTED);
        words.setAlignment(Pos.CENTER);
        words.setSpacing(14);
        return words;
    }

    private Node row(PushButton... ways) {
        boolean roomy = !look.large() && look.manner().tongue().chinese();
        if (ways.length > 1 && !roomy) {
            var column = new VBox(Look.GAP, ways);
            column.setAlignment(Pos.CENTER);
            return column;
        }
        var row = new HBox(Look.GAP, ways);
        row.setAlignment(Pos.CENTER);
        for (var way : ways) {
            way.setMinWidth(260);
        }
        return row;
    }

    private Region centred(VBox read, PushButton... ways) {
        return centred(read, look.manner().low() ? 24 : 52, ways);
    }

    /// What to press stays where it is seen.
    private Region centred(VBox read, double spacing, PushButton... ways) {
        boolean low = look.manner().low();
        var around = new Insets(low ? 8 : 24, 80, low ? 16 : 32, 80);
        read.setSpacing(spacing);
        read.setAlignment(Pos.CENTER);
        if (ways.length == 0) {
            read.setPadding(around);
            return read;
        }
        return new Kept(look, read, row(ways)).spaced(spacing, around);
    }

    /// Beside a ticket a sentence that does not fit a line is parted at its comma.
    private Phrase parted(Phrase phrase) {
        boolean fits = phrase.chinese().length() * look.pixels(Size.TITLE) <= SIDE;
        return fits || !look.manner().tongue().chinese()
                ? phrase
                : Phrase.of(phrase.chinese().replace("，", "，\n"), phrase.english());
    }
}
