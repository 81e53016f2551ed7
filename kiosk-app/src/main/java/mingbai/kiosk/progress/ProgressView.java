package mingbai.kiosk.progress;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.KeyPad;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.progress.ProgressStep.Asking;
import mingbai.kiosk.progress.ProgressStep.Choosing;
import mingbai.kiosk.progress.ProgressStep.Entering;
import mingbai.kiosk.progress.ProgressStep.Found;
import mingbai.kiosk.words.Phrase;

/// Draws where a receipt's number is typed, and how far its case is.
public final class ProgressView extends StackPane {
    private static final List<String> KEYS =
            List.of("1234567890", "QWERTYUIOP", "ASDFGHJKL-", "!ZXCVBNM<");
    private static final Phrase TITLE = Phrase.of("办件进度查询", "Progress of a case");
    private static final int LAST = 16;

    private final ProgressViewModel model;
    private final Look look;

    public ProgressView(ProgressViewModel model, Look look) {
        this.model = model;
        this.look = look;
        Shown.follow(this, model.step(), step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(ProgressStep step) {
        return switch (step) {
            case Entering(String typed, Optional<Phrase> problem) -> entering(typed, problem);
            case Asking() -> asking();
            case Choosing choosing -> new CaseList(look, model).drawn(TITLE, choosing);
            case Found found -> new CaseCard(look).drawn(TITLE, found);
        };
    }

    private Node entering(String typed, Optional<Phrase> problem) {
        var submit = new PushButton(look, Kind.PRIMARY, Phrase.of("查询", "Look up"), model::submit);
        submit.setMinHeight(100);
        double width = look.portrait() ? 80 : 128;
        var pad = new KeyPad(look, KEYS, width, look.portrait() ? 84 : 80, model::type);
        var said = problem.map(this::problem).orElseGet(this::hint);
        if (look.portrait()) {
            submit.setMaxWidth(Double.MAX_VALUE);
            var page = Page.of(look, TITLE, field(typed), said, Card.spring(), pad, submit);
            page.setSpacing(20);
            return page;
        }
        var top = new HBox(Look.GAP, Card.growing(field(typed)), submit);
        var page = Page.of(look, TITLE, top, said, Card.spring(), pad);
        page.setSpacing(16);
        page.setPadding(new Insets(20, Look.MARGIN, 16, Look.MARGIN));
        return page;
    }

    private Node field(String typed) {
        var last = typed.substring(Math.max(0, typed.length() - LAST));
        Node text =
                typed.isEmpty()
                        ? look.text(look.say("受理号", "Receipt number"), Size.LEAD, Ink.MUTED)
                        : look.spelled(last, Size.HEADING, Ink.DEEP);
        var field = new HBox(22, look.icon(Icon.SEARCH, 48, Ink.TEAL), text);
        field.setAlignment(Pos.CENTER_LEFT);
        field.setPadding(new Insets(0, 32, 0, 32));
        field.setMinHeight(112);
        look.surfaced(field, Ink.CARD, Ink.TEAL);
        field.setBorder(look.border(Ink.TEAL, 3, Card.RADIUS));
        return field;
    }

    private Node hint() {
        var hint =
                Phrase.of(
                        "请输入回执上的受理号，或扫描回执二维码；也可以把身份证放在读卡器上",
                        "Type your receipt's number, scan its code, or lay your ID card.");
        return look.both(hint, Size.LEAD, Ink.TEXT, Ink.MUTED);
    }

    private Node problem(Phrase problem) {
        var words = look.both(problem, Size.LEAD, Ink.WARNING, Ink.MUTED);
        var row = new HBox(20, look.icon(Icon.CAUTION, 56, Ink.WARNING), Card.growing(words));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node asking() {
        var words =
                look.centred(
                        Phrase.of("正在查询，请稍候", "Looking it up…"), Size.TITLE, Ink.DEEP, Ink.MUTED);
        var box = new VBox(48, look.icon(Icon.SEARCH, 140, Ink.TEAL), words);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
