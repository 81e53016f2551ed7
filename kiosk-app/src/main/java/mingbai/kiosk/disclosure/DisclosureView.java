package mingbai.kiosk.disclosure;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.disclosure.DisclosureStep.Listing;
import mingbai.kiosk.disclosure.DisclosureStep.Reading;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.picture.Photo;
import mingbai.kiosk.look.touch.Paged;
import mingbai.kiosk.look.touch.Pager;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;
import mingbai.model.notice.Notice;

/// Draws the topics, and below them the lines of the one chosen.
public final class DisclosureView extends StackPane {
    private static final double SPACE = 20;
    private static final double ROW = 136;
    private static final double LARGE_ROW = 208;
    private static final double FACE = 108;
    private static final double FIGURE = 760;

    /// Letters before this one are half as wide as a Chinese one.
    private static final char LATIN = 0x2000;

    private final DisclosureViewModel model;
    private final Look look;

    public DisclosureView(DisclosureViewModel model, Look look) {
        this.model = model;
        this.look = look;
        model.step().subscribe(step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(DisclosureStep step) {
        return switch (step) {
            case Listing listing -> listing(listing);
            case Reading(Notice notice) -> reading(notice);
        };
    }

    private Node listing(Listing listing) {
        double row = look.large() ? LARGE_ROW : ROW;
        var figures = model.figures().filter(_ -> listing.topic() == Topic.SATISFACTION);
        int usual = look.portrait() ? look.rows(6, 4) : look.rows(3, 1);
        int rows = figures.isPresent() ? figured() : usual;
        var page =
                Paged.of(
                        model.lines(listing.topic()),
                        listing.page(),
                        look.fitting(rows, row + SPACE));
        var list = new VBox(SPACE);
        page.entries().forEach(line -> list.getChildren().add(row(line, row)));
        var above = look.para(look.say(model.above(listing.topic())), Size.BODY, Ink.TEXT);
        var title = Phrase.of("公示公开", "Public information");
        var pager = new Pager(look, page, model::turn);
        Node body = figures.map(f -> beside(FigureCard.of(look, f), list)).orElse(list);
        return Page.of(look, title, topics(listing.topic()), above, Card.growing(body), pager);
    }

    /// How many rows there are room for with the figure.
    private int figured() {
        return look.rows(3, 1);
    }

    private Node beside(VBox figure, VBox list) {
        if (look.portrait()) {
            return new VBox(SPACE, figure, list);
        }
        figure.setMaxWidth(FIGURE);
        figure.setMinWidth(FIGURE);
        figure.setMaxHeight(Region.USE_PREF_SIZE);
        var row = new HBox(SPACE, figure, Card.growing(list));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private GridPane topics(Topic chosen) {
        int columns = look.portrait() ? look.rows(4, 3) : look.rows(7, 4);
        var grid = new GridPane(SPACE, SPACE);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        var topics = model.topics();
        for (int i = 0; i < topics.size(); i++) {
            grid.add(topic(topics.get(i), topics.get(i) == chosen), i % columns, i / columns);
        }
        return grid;
    }

    private Node topic(Topic topic, boolean chosen) {
        var ink = chosen ? Ink.ON_DEEP : Ink.TEXT;
        var words = look.pair(topic.phrase(), Size.BODY, ink, chosen ? Ink.ON_DEEP : Ink.MUTED);
        words.setAlignment(Pos.CENTER);
        var card = new HBox(14, words);
        if (chosen && (look.portrait() || look.large())) {
            card.getChildren().addFirst(look.icon(Icon.CHECK, 36, ink));
        }
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(8, 8, 10, 8));
        card.setMinHeight(100);
        look.surfaced(card, chosen ? Ink.TEAL : Ink.CARD, chosen ? Ink.TEAL : Ink.HAIRLINE);
        return Tap.on(card, () -> model.look(topic));
    }

    private Node row(Line line, double height) {
        var words =
                new VBox(
                        6,
                        look.boldPara(shortened(line.title(), 22), Size.BODY, Ink.TEXT),
                        look.para(shortened(line.detail(), 34), Size.NOTE, Ink.MUTED));
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(20);
        line.picture().flatMap(p -> Photo.round(p, FACE)).ifPresent(row.getChildren()::add);
        row.getChildren().add(Card.growing(words));
        if (!line.mark().chinese().isBlank()) {
            row.getChildren().add(Chip.of(look, look.say(line.mark()), Ink.TEAL, Ink.MIST));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        row.setPadding(new Insets(8, 28, 10, 32));
        row.setMinHeight(height);
        row.setMaxHeight(height);
        look.surfaced(row, Ink.CARD, Ink.HAIRLINE);
        return line.opens().<Node>map(what -> opening(row, what)).orElse(row);
    }

    private Node opening(HBox row, Line.Opens what) {
        row.getChildren().add(look.icon(Icon.RIGHT, 36, Ink.TEAL));
        return Tap.on(row, () -> model.open(what));
    }

    /// A list says the beginning; the whole is one touch away.
    private String shortened(String text, int usual) {
        double most = (look.large() ? 0.7 : 1.0) * (look.portrait() ? usual : usual * 1.5);
        double length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += text.charAt(i) < LATIN ? 0.5 : 1;
            if (length > most) {
                return text.substring(0, i) + "…";
            }
        }
        return text;
    }

    private Node reading(Notice notice) {
        var text =
                look.card(
                        Chip.of(look, notice.channel().chinese(), Ink.TEAL, Ink.MIST),
                        look.boldPara(notice.title(), Size.HEADING, Ink.TEXT),
                        look.rule(Ink.HAIRLINE),
                        look.para(notice.body(), Size.LEAD, Ink.TEXT));
        var title = Phrase.of("公示公告", "Notices");
        return Page.of(look, title, Card.growing(new Scroll(look, text)));
    }
}
