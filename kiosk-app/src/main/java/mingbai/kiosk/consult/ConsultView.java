package mingbai.kiosk.consult;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.consult.ConsultStep.Listing;
import mingbai.kiosk.consult.ConsultStep.Reading;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Paged;
import mingbai.kiosk.look.touch.Pager;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;

/// Draws questions with their answers, and how departments are reached.
public final class ConsultView extends StackPane {
    private static final Phrase TITLE = Phrase.of("咨询", "Ask us");
    private static final double SPACE = 20;
    private static final double ROW = 148;
    private static final double LARGE_ROW = 224;
    private static final int MATTER = 104;
    private static final int LARGE_MATTER = 132;

    private final ConsultViewModel model;
    private final Look look;

    public ConsultView(ConsultViewModel model, Look look) {
        this.model = model;
        this.look = look;
        Shown.follow(this, model.step(), step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(ConsultStep step) {
        return switch (step) {
            case Listing listing -> listing(listing);
            case Reading(Line line) -> reading(line);
        };
    }

    private Node listing(Listing listing) {
        double row = look.large() ? LARGE_ROW : ROW;
        int size = look.listed(row, SPACE, 1, look.rows(MATTER, LARGE_MATTER));
        var page = Paged.of(model.lines(listing.matter()), listing.page(), size);
        var list = new VBox(SPACE);
        page.entries().forEach(line -> list.getChildren().add(row(line, row)));
        if (page.entries().isEmpty()) {
            list.getChildren().add(nothing());
        }
        var pager = new Pager(look, page, model::turn);
        return Page.of(look, TITLE, matters(listing.matter()), Card.growing(list), pager);
    }

    private Node nothing() {
        var words = Phrase.of("还没有录入，请到咨询导办台询问", "Nothing here yet. Please ask at the desk.");
        return look.card(look.both(words, Size.LEAD, Ink.TEXT, Ink.MUTED));
    }

    private Node matters(Matter chosen) {
        var row = new HBox(SPACE);
        for (var matter : Matter.values()) {
            row.getChildren().add(Card.growing(matter(matter, matter == chosen)));
        }
        row.getChildren().forEach(m -> ((HBox) m).setPrefWidth(300));
        return row;
    }

    private HBox matter(Matter matter, boolean chosen) {
        var ink = chosen ? Ink.ON_DEEP : Ink.TEXT;
        var words = look.pair(matter.phrase(), Size.BODY, ink, chosen ? Ink.ON_DEEP : Ink.MUTED);
        var card = new HBox(14, look.icon(chosen ? Icon.CHECK : matter.icon(), 40, ink), words);
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(8, 8, 10, 8));
        card.setMinHeight(look.rows(MATTER, LARGE_MATTER));
        look.surfaced(card, chosen ? Ink.TEAL : Ink.CARD, chosen ? Ink.TEAL : Ink.HAIRLINE);
        return Tap.on(card, () -> model.look(matter));
    }

    private Node row(Line line, double height) {
        var words =
                new VBox(
                        6,
                        look.boldPara(shortened(line.title(), 24), Size.BODY, Ink.TEXT),
                        look.para(shortened(line.detail(), 30), Size.NOTE, Ink.MUTED));
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(20, Card.growing(words));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        row.setPadding(new Insets(8, 28, 10, 32));
        row.setMinHeight(height);
        row.setMaxHeight(height);
        look.surfaced(row, Ink.CARD, Ink.HAIRLINE);
        if (line.answer().isEmpty()) {
            return row;
        }
        row.getChildren().add(look.icon(Icon.RIGHT, 36, Ink.TEAL));
        return Tap.on(row, () -> model.open(line));
    }

    private String shortened(String text, int usual) {
        int most = look.large() ? usual * 2 / 3 : look.portrait() ? usual : usual * 3 / 2;
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private Node reading(Line line) {
        var chip = Chip.of(look, look.say("问", "Q"), Ink.ON_DEEP, Ink.TEAL);
        var text =
                look.card(
                        look.para(line.detail(), Size.BODY, Ink.MUTED),
                        chip,
                        look.boldPara(line.title(), Size.HEADING, Ink.DEEP),
                        look.rule(Ink.HAIRLINE),
                        look.para(line.answer(), Size.LEAD, Ink.TEXT));
        return Page.of(look, TITLE, Card.growing(new Scroll(look, text)));
    }
}
