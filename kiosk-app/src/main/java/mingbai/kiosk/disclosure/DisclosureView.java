package mingbai.kiosk.disclosure;

import java.util.List;
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
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;
import mingbai.model.notice.Notice;

/// Draws the topics, and below them the lines of the one chosen.
public final class DisclosureView extends StackPane {
    private static final double SPACE = 20;
    private static final double ROW = 136;
    private static final double TALL_ROW = 160;
    private static final double LARGE_ROW = 208;
    private static final double LARGE_LOW_ROW = 156;
    private static final int TOPIC = 100;
    private static final int LARGE_TOPIC = 132;
    private static final double FACE = 108;
    private static final double FIGURE = 760;

    /// Letters before this one are half as wide as a Chinese one.
    private static final char LATIN = 0x2000;

    private final DisclosureViewModel model;
    private final Look look;

    public DisclosureView(DisclosureViewModel model, Look look) {
        this.model = model;
        this.look = look;
        Shown.follow(this, model.step(), step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(DisclosureStep step) {
        return switch (step) {
            case Listing listing -> listing(listing);
            case Reading(Notice notice) -> reading(notice);
        };
    }

    private Node listing(Listing listing) {
        var lines = model.lines(listing.topic());
        var figures = model.figures().filter(_ -> listing.topic() == Topic.SATISFACTION);
        double row = height(lines, figures.isPresent());
        boolean below = figures.isPresent() && look.portrait();
        int rows = below ? look.fitting(look.rows(3, 1), row + SPACE) : fitting(listing, row);
        var page = Paged.of(lines, listing.page(), rows);
        var list = new VBox(SPACE);
        page.entries().forEach(line -> list.getChildren().add(row(line, row)));
        var above = look.para(look.say(model.above(listing.topic())), Size.BODY, Ink.TEXT);
        var title = Phrase.of("公示公开", "Public information");
        var pager = new Pager(look, page, model::turn);
        Node body = figures.map(f -> beside(FigureCard.of(look, f), list)).orElse(list);
        return Page.of(look, title, topics(listing.topic()), above, Card.growing(body), pager);
    }

    /// How many rows there is room for below the topics and what is said above the rows.
    private int fitting(Listing listing, double row) {
        int lines = (model.topics().size() + columns() - 1) / columns();
        double topics = lines * (look.rows(TOPIC, LARGE_TOPIC) + SPACE) - SPACE;
        double wide = look.portrait() ? 984 : 1504;
        double letters = length(look.say(model.above(listing.topic()))) * look.pixels(Size.BODY);
        double above = Math.ceil(letters / wide) * look.pixels(Size.BODY) * 1.6;
        return look.listed(row, SPACE, 2, topics + above);
    }

    /// One long name makes all rows of its topic taller.
    private double height(List<Line> lines, boolean beside) {
        if (look.large()) {
            return look.portrait() || beside ? LARGE_ROW : LARGE_LOW_ROW;
        }
        boolean tall = look.portrait() && lines.stream().anyMatch(l -> length(l.title()) > 22);
        return tall ? TALL_ROW : ROW;
    }

    private int columns() {
        return look.portrait() ? look.rows(4, 3) : look.rows(7, 4);
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
        int columns = columns();
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
        boolean narrow = !look.portrait() && !look.large();
        var card = new HBox(narrow ? 4 : 14, words);
        if (chosen) {
            card.getChildren().addFirst(look.icon(Icon.CHECK, narrow ? 26 : 36, ink));
        }
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(8, narrow ? 2 : 8, 10, narrow ? 2 : 8));
        card.setMinHeight(look.rows(TOPIC, LARGE_TOPIC));
        look.surfaced(card, chosen ? Ink.TEAL : Ink.CARD, chosen ? Ink.TEAL : Ink.HAIRLINE);
        return Tap.on(card, () -> model.look(topic));
    }

    private Node row(Line line, double height) {
        var words =
                new VBox(
                        6,
                        look.boldPara(titled(line), Size.BODY, Ink.TEXT),
                        look.para(detailed(line), Size.NOTE, Ink.MUTED));
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

    /// A name may take two lines on a tall screen.
    private String titled(Line line) {
        double letters = beside(line) / look.pixels(Size.BODY);
        return shortened(line.title(), look.portrait() ? 2 * letters - 2 : letters);
    }

    private String detailed(Line line) {
        return shortened(look.say(line.detail()), beside(line) / look.pixels(Size.NOTE));
    }

    /// How wide the words of a line are, with what stands at their sides.
    private double beside(Line line) {
        double wide = (look.portrait() ? 984 : 1504) - 64 - 8;
        double face = line.picture().isPresent() ? FACE + 20 : 0;
        double mark = length(look.say(line.mark())) * look.pixels(Size.NOTE) * 1.2;
        return wide
                - face
                - (mark > 0 ? mark + 32 + 20 : 0)
                - (line.opens().isPresent() ? 36 + 20 : 0);
    }

    /// A list says the beginning; the whole is one touch away.
    private static String shortened(String text, double most) {
        double length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += wide(text.charAt(i));
            if (length > most - 1 && i < text.length() - 1) {
                return text.substring(0, i) + "…";
            }
        }
        return text;
    }

    /// In Chinese letters.
    private static double length(String text) {
        return text.chars().mapToDouble(DisclosureView::wide).sum();
    }

    private static double wide(int letter) {
        return letter == ' ' ? 0.28 : letter < LATIN ? 0.55 : 1;
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
