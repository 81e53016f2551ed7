package mingbai.kiosk.rating;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;
import mingbai.model.rating.Grade;
import mingbai.model.rating.RatingTag;
import mingbai.model.rating.RatingTags;

/// Draws the five grades, all of one size, and the tags of one of them.
final class GradeCards {
    private final Look look;
    private final RatingViewModel model;

    GradeCards(Look look, RatingViewModel model) {
        this.look = look;
        this.model = model;
    }

    /// Below each other on a tall screen, beside each other on a wide one.
    Node grades() {
        Pane box = look.portrait() ? new VBox(Look.GAP) : new HBox(Look.GAP);
        for (var grade : Grade.values()) {
            var card = look.portrait() ? lying(grade) : standing(grade);
            box.getChildren().add(Tap.on(card, () -> model.grade(grade)));
        }
        return box;
    }

    private Pane lying(Grade grade) {
        var words = look.pair(named(grade), Size.HEADING, Ink.DEEP, Ink.MUTED);
        var card = new HBox(32, words, Card.spring(), stars(grade, 60));
        card.setAlignment(Pos.CENTER_LEFT);
        card.setPadding(new Insets(0, 48, 0, 48));
        card.setMinHeight(look.manner().low() ? 132 : 188);
        return look.surfaced(card, Ink.CARD, Ink.HAIRLINE);
    }

    private Pane standing(Grade grade) {
        var card =
                new VBox(
                        28,
                        stars(grade, 42),
                        look.centred(named(grade), Size.LEAD, Ink.DEEP, Ink.MUTED));
        card.setAlignment(Pos.CENTER);
        card.setMinHeight(look.manner().low() ? 300 : 420);
        card.setPrefWidth(280);
        return Card.growing(look.surfaced(card, Ink.CARD, Ink.HAIRLINE));
    }

    Node stars(Grade grade, double size) {
        var row = new HBox(size / 8);
        for (int i = 1; i <= 5; i++) {
            boolean lit = i <= grade.platformCode();
            row.getChildren()
                    .add(
                            lit
                                    ? look.solid(Icon.STAR, size, Ink.GOLD)
                                    : look.icon(Icon.STAR, size, Ink.HAIRLINE));
        }
        row.setAlignment(Pos.CENTER);
        return row;
    }

    static Phrase named(Grade grade) {
        return Phrase.of(grade.chinese(), grade.english());
    }

    Node tags(Grade grade, SortedSet<Integer> chosen) {
        var grid = new GridPane(Look.GAP, Look.GAP);
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            grid.getColumnConstraints().add(column);
        }
        List<RatingTag> tags = RatingTags.of(grade);
        for (int i = 0; i < tags.size(); i++) {
            grid.add(tag(tags.get(i), chosen.contains(tags.get(i).code())), i % 2, i / 2);
        }
        return grid;
    }

    private Node tag(RatingTag tag, boolean chosen) {
        var box = new StackPane();
        box.setMinSize(52, 52);
        box.setMaxSize(52, 52);
        look.surfaced(box, chosen ? Ink.TEAL : Ink.CARD, Ink.TEAL);
        box.setBorder(look.border(Ink.TEAL, 3, 14));
        box.setBackground(look.rounded(chosen ? Ink.TEAL : Ink.CARD, 14));
        Optional.of(look.icon(Icon.CHECK, 40, Ink.ON_DEEP))
                .filter(_ -> chosen)
                .ifPresent(box.getChildren()::add);
        var named = Phrase.of(tag.text(), tag.english());
        // In the low position of a tall screen there is no room for a second language.
        var words =
                look.portrait() && look.manner().low()
                        ? look.boldPara(look.say(named), Size.BODY, Ink.TEXT)
                        : look.both(named, Size.BODY, Ink.TEXT, Ink.MUTED);
        var row = new HBox(24, box, Card.growing(words));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        double edge = look.portrait() ? 10 : 2;
        row.setPadding(new Insets(edge, 28, edge + 2, 28));
        row.setMinHeight(look.portrait() && !look.manner().low() ? 140 : 104);
        row.setMaxHeight(Double.MAX_VALUE);
        look.surfaced(row, chosen ? Ink.MIST : Ink.CARD, chosen ? Ink.TEAL : Ink.HAIRLINE);
        return Tap.on(row, () -> model.tag(tag.code()));
    }
}
