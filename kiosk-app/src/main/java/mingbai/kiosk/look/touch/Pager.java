package mingbai.kiosk.look.touch;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.words.Phrase;

/// Turns the pages of a list: 上一页, where one is, 下一页. A way that leads nowhere is not offered.
public final class Pager extends HBox {
    private final PushButton before;
    private final PushButton after;

    /// `turn` is told -1 or 1.
    public Pager(Look look, Paged<?> page, IntConsumer turn) {
        before = button(look, Phrase.of("上一页", "Previous"), Icon.LEFT, () -> turn.accept(-1));
        after = button(look, Phrase.of("下一页", "Next"), Icon.RIGHT, () -> turn.accept(1));
        before.setVisible(page.number() > 0);
        after.setVisible(page.number() < page.pages() - 1);
        var where =
                look.bold(
                        "%d / %d".formatted(page.number() + 1, page.pages()), Size.LEAD, Ink.TEAL);
        getChildren().addAll(before, Card.spring(), where, Card.spring(), after);
        setAlignment(Pos.CENTER);
        setSpacing(Look.GAP / 2);
        setVisible(page.pages() > 1);
        setMinHeight(96);
    }

    /// With the first language only, beside something else.
    public Pager brief() {
        before.brief();
        after.brief();
        return this;
    }

    private static PushButton button(Look look, Phrase label, Icon icon, Runnable action) {
        var button = new PushButton(look, Kind.SECONDARY, label, action);
        return icon == Icon.LEFT ? button.with(icon) : button.followedBy(icon);
    }
}
