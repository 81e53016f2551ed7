package mingbai.kiosk.progress;

import java.time.LocalDate;
import java.util.List;
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
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.progress.ProgressStep.Found;
import mingbai.kiosk.words.Phrase;
import mingbai.model.ask.CaseProgress;
import mingbai.model.ask.CaseProgress.Stage;
import mingbai.model.day.WrittenDay;

/// How far a case is: its stages one below the other, those that are over with a check mark.
final class CaseCard {
    private static final List<Stage> USUAL =
            List.of(Stage.ACCEPTED, Stage.REVIEWING, Stage.DECIDED, Stage.READY, Stage.DELIVERED);
    private static final double MARK = 64;

    private final Look look;

    CaseCard(Look look) {
        this.look = look;
    }

    Node drawn(Phrase title, Found found) {
        var progress = found.progress();
        var head = look.card();
        if (!found.item().isEmpty()) {
            head.getChildren().add(look.boldPara(found.item(), Size.HEADING, Ink.DEEP));
        }
        head.getChildren().add(facts(progress));
        head.getChildren().add(look.both(advice(progress.stage()), Size.LEAD, Ink.TEXT, Ink.MUTED));
        var stages = look.card();
        stages(progress.stage()).forEach(s -> stages.getChildren().add(stage(s, progress)));
        var body =
                look.portrait()
                        ? new VBox(Look.GAP, head, stages)
                        : new HBox(Look.GAP, Card.growing(head), stages);
        stages.setMinWidth(look.portrait() ? 0 : 720);
        return Page.of(look, title, Card.growing(new Scroll(look, body)));
    }

    private Node facts(CaseProgress progress) {
        var facts = new VBox(10);
        facts.getChildren().add(fact("受理号 ", "Receipt ", progress.receipt().masked()));
        facts.getChildren().add(fact("受理日期 ", "Accepted ", day(progress.accepted())));
        if (!progress.stage().over()) {
            progress.due()
                    .ifPresent(due -> facts.getChildren().add(fact("应于此日前办结 ", "Due ", day(due))));
        }
        return facts;
    }

    private Node fact(String chinese, String english, String value) {
        return look.para(look.say(chinese, english) + value, Size.BODY, Ink.TEXT);
    }

    private String day(LocalDate day) {
        return look.say(WrittenDay.chinese(day), WrittenDay.english(day));
    }

    /// The usual way, or with what is out of the usual where the case stands there.
    private static List<Stage> stages(Stage now) {
        return switch (now) {
            case SUPPLEMENT -> List.of(Stage.ACCEPTED, Stage.SUPPLEMENT, Stage.REVIEWING);
            case REFUSED -> List.of(Stage.ACCEPTED, Stage.REVIEWING, Stage.REFUSED);
            case ACCEPTED, REVIEWING, DECIDED, READY, DELIVERED -> USUAL;
        };
    }

    private Node stage(Stage stage, CaseProgress progress) {
        boolean now = stage == progress.stage();
        boolean over = stage.compareTo(progress.stage()) < 0;
        var ink = now ? Ink.DEEP : over ? Ink.TEXT : Ink.MUTED;
        var name = named(stage);
        var words = new VBox(4, look.bold(look.say(name), now ? Size.HEADING : Size.LEAD, ink));
        if (now) {
            var since = look.say("自 ", "Since ") + day(progress.since());
            words.getChildren().add(look.para(since, Size.BODY, Ink.MUTED));
        }
        var row = new HBox(28, mark(now, over), Card.growing(words));
        if (now) {
            row.getChildren().add(Chip.of(look, look.say("当前", "Now"), Ink.ON_DEEP, Ink.TEAL));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node mark(boolean now, boolean over) {
        var mark = new StackPane();
        if (over) {
            mark.getChildren().add(look.icon(Icon.CHECK, MARK * 0.7, Ink.LEAF));
        } else if (now) {
            mark.getChildren().add(look.icon(Icon.RIGHT, MARK * 0.6, Ink.ON_DEEP));
        }
        mark.setBackground(look.rounded(now ? Ink.TEAL : Ink.MIST, MARK / 2));
        mark.setBorder(look.border(now || over ? Ink.TEAL : Ink.HAIRLINE, 2, MARK / 2));
        mark.setMinSize(MARK, MARK);
        mark.setMaxSize(MARK, MARK);
        return mark;
    }

    static Phrase named(Stage stage) {
        return Phrase.of(
                stage.chinese(),
                switch (stage) {
                    case ACCEPTED -> "Accepted";
                    case SUPPLEMENT -> "Papers missing";
                    case REVIEWING -> "Under review";
                    case DECIDED -> "Decided";
                    case READY -> "Ready to collect";
                    case DELIVERED -> "Delivered";
                    case REFUSED -> "Refused";
                });
    }

    private static Phrase advice(Stage stage) {
        return switch (stage) {
            case ACCEPTED -> Phrase.of("您的办件已经受理，请等待审查", "Your case has been accepted.");
            case SUPPLEMENT -> Phrase.of("请按通知补齐材料，再到受理窗口提交", "Please hand in the missing papers.");
            case REVIEWING -> Phrase.of("部门正在审查，请耐心等候", "The department is reviewing it.");
            case DECIDED -> Phrase.of("已作出决定，正在制证", "Decided; the certificate is being made.");
            case READY ->
                    Phrase.of("请带受理回执和身份证到出证窗口领取", "Please collect it with your receipt and ID.");
            case DELIVERED -> Phrase.of("结果已经送达，办件结束", "The result has been delivered.");
            case REFUSED ->
                    Phrase.of("不予办理的理由见书面决定，如有疑问请到窗口询问", "See the written decision, or ask.");
        };
    }
}
