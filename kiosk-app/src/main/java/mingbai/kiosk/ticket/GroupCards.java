package mingbai.kiosk.ticket;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;
import mingbai.model.queue.PriorityGroup;

/// Draws the groups that are served with priority.
final class GroupCards {
    private final Look look;
    private final TicketViewModel model;

    GroupCards(Look look, TicketViewModel model) {
        this.look = look;
        this.model = model;
    }

    /// The groups to choose from, and none of them.
    Node drawn() {
        int columns = look.portrait() && !look.manner().low() ? 1 : 2;
        var grid = new GridPane(Look.GAP, Look.GAP);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        var all = PriorityGroup.values();
        for (int i = 0; i < all.length; i++) {
            grid.add(card(all[i]), i % columns, i / columns);
        }
        var none =
                new PushButton(
                        look,
                        Kind.SECONDARY,
                        Phrase.of("都不是", "None of these"),
                        () -> model.belongs(Optional.empty()));
        var box = new VBox(Look.GAP, grid, none);
        box.setAlignment(Pos.CENTER);
        return Page.of(look, Phrase.of("您属于哪类优先群体", "Your group"), box);
    }

    private Node card(PriorityGroup group) {
        var words =
                look.both(
                        Phrase.of(group.chinese(), group.english()),
                        Size.LEAD,
                        Ink.TEXT,
                        Ink.MUTED);
        var card = new StackPane(words);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMinHeight(look.manner().low() ? 112 : 132);
        card.setPadding(new Insets(16, 36, 16, 36));
        look.surfaced(card, Ink.CARD, Ink.HAIRLINE);
        return Tap.on(card, () -> model.belongs(Optional.of(group)));
    }
}
