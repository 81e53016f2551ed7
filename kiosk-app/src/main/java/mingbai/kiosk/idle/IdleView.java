package mingbai.kiosk.idle;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.idle.IdleStep.Asking;
import mingbai.kiosk.idle.IdleStep.Attended;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.words.Phrase;

/// Lies over the screen and asks, with the seconds left.
public final class IdleView extends StackPane {
    private final IdleViewModel model;
    private final Look look;
    private final Runnable stay;

    /// `stay` is what "go on" does.
    public IdleView(IdleViewModel model, Look look, Runnable stay) {
        this.model = model;
        this.look = look;
        this.stay = stay;
        setBackground(look.rounded(Ink.VEIL, 0));
        if (look.manner().low()) {
            setAlignment(Pos.BOTTOM_CENTER);
            setPadding(new Insets(0, 0, look.leftFree() + 24, 0));
        }
        Shown.follow(this, model.step(), this::show);
    }

    private void show(IdleStep step) {
        switch (step) {
            case Attended() -> {
                setVisible(false);
                getChildren().clear();
            }
            case Asking(int seconds) -> {
                setVisible(true);
                getChildren().setAll(question(seconds));
            }
        }
    }

    private Node question(int seconds) {
        var words =
                look.centred(
                        Phrase.of("您还在使用吗？", "Are you still there?"),
                        Size.TITLE,
                        Ink.DEEP,
                        Ink.MUTED);
        var count =
                look.bold(
                        Integer.toString(seconds),
                        look.manner().low() ? Size.CLOCK : Size.NUMBER,
                        Ink.TEAL);
        var after =
                look.centred(
                        Phrase.of("秒后回到首页，您的操作将被清除", "seconds until this screen is cleared"),
                        Size.LEAD,
                        Ink.TEXT,
                        Ink.MUTED);
        var end = new PushButton(look, Kind.SECONDARY, Phrase.of("结束", "End"), model::end);
        var on = new PushButton(look, Kind.PRIMARY, Phrase.of("继续使用", "Continue"), stay);
        on.setMinWidth(400);
        on.setMinHeight(120);
        end.setMinHeight(120);
        var ways = new HBox(Look.GAP, end, on);
        ways.setAlignment(Pos.CENTER);
        var box = new VBox(20, words, count, after, ways);
        VBox.setMargin(ways, new Insets(36, 0, 0, 0));
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(64, 56, 64, 56));
        box.setMaxSize(880, Region.USE_PREF_SIZE);
        return look.surfaced(box, Ink.PAPER, Ink.HAIRLINE);
    }
}
