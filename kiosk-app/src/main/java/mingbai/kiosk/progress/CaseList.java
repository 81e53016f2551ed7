package mingbai.kiosk.progress;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Paged;
import mingbai.kiosk.look.touch.Pager;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.progress.ProgressStep.Choosing;
import mingbai.kiosk.progress.ProgressStep.Found;
import mingbai.kiosk.words.Phrase;

/// Somebody's cases one below the other, their numbers masked.
final class CaseList {
    private static final double ROW = 170;

    private final Look look;
    private final ProgressViewModel model;

    CaseList(Look look, ProgressViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(Phrase title, Choosing choosing) {
        int rows = look.fitting(look.portrait() ? look.rows(7, 6) : look.rows(4, 3), ROW);
        var shown = Paged.of(choosing.cases(), choosing.page(), rows);
        var list = new VBox(Look.GAP);
        shown.entries().forEach(found -> list.getChildren().add(row(found)));
        return Page.of(look, title, Card.growing(list), new Pager(look, shown, model::turn));
    }

    private Node row(Found found) {
        var stage = CaseCard.named(found.progress().stage());
        var name = found.item().isEmpty() ? look.say("办件", "Case") : found.item();
        var words =
                new VBox(
                        8,
                        look.boldPara(name, Size.LEAD, Ink.DEEP),
                        look.text(
                                look.say("受理号 ", "Receipt ") + found.progress().receipt().masked(),
                                Size.BODY,
                                Ink.MUTED));
        words.setAlignment(Pos.CENTER_LEFT);
        var row =
                new HBox(
                        24,
                        Card.growing(words),
                        Chip.of(look, look.say(stage), Ink.ON_DEEP, Ink.TEAL),
                        look.icon(Icon.RIGHT, 40, Ink.MUTED));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(20, 28, 22, 28));
        look.surfaced(row, Ink.CARD, Ink.HAIRLINE);
        return Tap.on(row, () -> model.choose(found));
    }
}
