package mingbai.kiosk.rating;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.rating.RatingStep.Entering;
import mingbai.kiosk.rating.RatingStep.Explaining;
import mingbai.kiosk.rating.RatingStep.Grading;
import mingbai.kiosk.rating.RatingStep.Looking;
import mingbai.kiosk.rating.RatingStep.NotSaved;
import mingbai.kiosk.rating.RatingStep.Saving;
import mingbai.kiosk.rating.RatingStep.Thanks;
import mingbai.kiosk.rating.RatingStep.Writing;
import mingbai.kiosk.words.Phrase;
import mingbai.model.ask.Answer.TicketFound;

/// Draws the way through a rating.
public final class RatingView extends StackPane {
    private final RatingViewModel model;
    private final Look look;

    public RatingView(RatingViewModel model, Look look) {
        this.model = model;
        this.look = look;
        Shown.follow(this, model.step(), step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(RatingStep step) {
        var cards = new GradeCards(look, model);
        return switch (step) {
            case Entering entering -> new NumberPad(look, model).drawn(entering);
            case Looking(String typed, var _) ->
                    message(
                            Icon.SEARCH,
                            Phrase.of("正在查找 " + shown(typed), "Looking for your ticket…"));
            case Grading(TicketFound found) -> grading(found, cards);
            case Explaining explaining -> explaining(explaining, cards);
            case Writing writing -> new WritingPage(look, model).drawn(writing.draft());
            case Saving() -> message(Icon.STAR, Phrase.of("正在保存评价", "Saving…"));
            case Thanks(var grade) -> thanks(cards.stars(grade, 72));
            case NotSaved() ->
                    message(
                            Icon.CAUTION,
                            Phrase.of(
                                    "评价暂时无法保存，请告诉工作人员",
                                    "Your rating could not be saved. Please tell the staff."));
        };
    }

    /// A token says nothing to anybody, so it is not shown.
    private static String shown(String typed) {
        return typed.length() > 5 ? "" : typed;
    }

    private Node grading(TicketFound found, GradeCards cards) {
        var title = Phrase.of("您对这次服务满意吗？", "How was your visit?");
        if (look.portrait() && look.manner().low()) {
            return Page.of(look, title, visit(found), cards.grades(), skip());
        }
        return Page.of(
                look, title, visit(found), Card.spring(), cards.grades(), Card.spring(), skip());
    }

    private Node visit(TicketFound found) {
        var row = new HBox(20, Chip.of(look, found.ticket().number().text(), Ink.TEAL, Ink.MIST));
        model.businessOf(found)
                .ifPresent(b ->
                        row.getChildren()
                                .add(
                                        look.bold(
                                                look.say(b.name(), b.english()),
                                                Size.LEAD,
                                                Ink.TEXT)));
        found.window()
                .ifPresent(w ->
                        row.getChildren()
                                .add(
                                        look.text(
                                                look.say(w + "号窗口", "Window " + w),
                                                Size.LEAD,
                                                Ink.MUTED)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node explaining(Explaining step, GradeCards cards) {
        boolean required = step.grade().low() && model.reasonRequired();
        var ask =
                required
                        ? Phrase.of("请选择原因（至少一项），或写几句话", "Choose at least one, or write")
                        : Phrase.of("可以选择、可以写，也可以直接提交", "Choose what applies, or just submit");
        var words = look.both(ask, Size.LEAD, step.reminded() ? Ink.WARNING : Ink.TEXT, Ink.MUTED);
        var give = new PushButton(look, Kind.PRIMARY, Phrase.of("提交评价", "Submit"), model::give);
        give.setMinHeight(112);
        var tags = cards.tags(step.grade(), step.tags());
        var choice = new VBox(Look.GAP, tags, own(step.text()));
        // Large letters leave no room for more buttons in one row of a tall screen.
        boolean apart = look.portrait() && look.large();
        var scroll = apart ? new Scroll(look, choice) : Scroll.withoutButtons(look, choice);
        var ways = new HBox(Look.GAP, skip(), give.with(Icon.CHECK).wide());
        if (!apart) {
            var turning = scroll.buttons();
            turning.managedProperty().bind(turning.visibleProperty());
            ways.getChildren().add(1, turning);
        }
        var stars = new HBox(cards.stars(step.grade(), 52));
        var body = Page.bare(words, Card.growing(scroll), ways);
        var named = GradeCards.named(step.grade());
        if (look.portrait() && !look.manner().low()) {
            body.getChildren().addAll(0, List.of(Page.title(look, named), stars));
        } else {
            body.getChildren().addFirst(Page.title(look, named, stars));
        }
        return body;
    }

    /// Words of the visitor's own: their end, or how to begin.
    private Node own(String text) {
        var words =
                text.isEmpty()
                        ? look.pair(
                                Phrase.of("写几句话", "In your own words"),
                                Size.BODY,
                                Ink.TEAL,
                                Ink.MUTED)
                        : look.spelled(
                                WritingPage.end(text, look.rows(24, 16)), Size.BODY, Ink.TEXT);
        var row = new HBox(20, look.icon(Icon.WRITE, 44, Ink.TEAL), words, Card.spring());
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(12, 28, 14, 28));
        row.setMinHeight(92);
        look.surfaced(row, Ink.CARD, Ink.HAIRLINE);
        return Tap.on(row, model::write);
    }

    private PushButton skip() {
        var skip = new PushButton(look, Kind.QUIET, Phrase.of("不评价，离开", "Skip"), model::skip);
        skip.setMinHeight(112);
        return skip;
    }

    private Node thanks(Node stars) {
        var words =
                look.centred(
                        Phrase.of("谢谢您的评价", "Thank you for your rating"),
                        Size.HERO,
                        Ink.DEEP,
                        Ink.MUTED);
        var done =
                new PushButton(look, Kind.PRIMARY, Phrase.of("完成", "Done"), model::skip)
                        .with(Icon.CHECK);
        done.setMinWidth(320);
        var box = new VBox(64, stars, words, new HBox(done));
        ((HBox) box.getChildren().getLast()).setAlignment(Pos.CENTER);
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(80));
        return box;
    }

    private Node message(Icon icon, Phrase phrase) {
        var box =
                new VBox(
                        56,
                        look.icon(icon, 140, Ink.TEAL),
                        look.centred(phrase, Size.TITLE, Ink.DEEP, Ink.MUTED));
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(80));
        return box;
    }
}
