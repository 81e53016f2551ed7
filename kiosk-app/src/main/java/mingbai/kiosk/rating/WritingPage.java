package mingbai.kiosk.rating;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.KeyPad;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.writing.Candidate;
import mingbai.kiosk.words.writing.Draft;
import mingbai.kiosk.words.writing.Script;
import mingbai.model.rating.Rating;

/// Draws where a visitor writes: what stands, what the keys can become, and the keys.
final class WritingPage {
    private static final double CAP = 92;
    private static final double SPACE = 20;

    private final Look look;
    private final RatingViewModel model;

    WritingPage(Look look, RatingViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(Draft draft) {
        var done = new PushButton(look, Kind.PRIMARY, Phrase.of("写好了", "Done"), model::written);
        var ways = new HBox(SPACE);
        model.scripts().forEach(script -> ways.getChildren().add(script(script, draft)));
        ways.getChildren().add(Card.growing(done.with(Icon.CHECK).wide()));
        var title = Phrase.of("写几句话", "In your own words");
        var count = look.text(draft.length() + " / " + Rating.MAX_TEXT, Size.LEAD, Ink.MUTED);
        var page =
                Page.bare(
                        Page.title(look, title, count),
                        Card.growing(text(draft)),
                        candidates(draft),
                        keys(draft.script()),
                        ways);
        page.setSpacing(SPACE);
        page.setPadding(new Insets(look.portrait() ? 32 : 16, Look.MARGIN, 20, Look.MARGIN));
        return page;
    }

    /// The end of a text, which is what is being written.
    static String end(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most
                ? text
                : "…" + text.substring(text.offsetByCodePoints(0, length - most + 1));
    }

    private Node text(Draft draft) {
        int lines = look.portrait() && !look.manner().low() ? look.rows(6, 6) : look.rows(2, 1);
        int most = lines * (int) (room() / look.pixels(Size.LEAD)) - 1;
        var field = new FlowPane();
        if (draft.text().isEmpty() && draft.keys().isEmpty()) {
            var hint = Phrase.of("请写下您的意见，最多 150 字", "At most 150 characters");
            field.getChildren().add(look.text(look.say(hint), Size.LEAD, Ink.MUTED));
        }
        field.getChildren()
                .addAll(look.spelled(end(draft.text(), most), Size.LEAD, Ink.TEXT).getChildren());
        field.getChildren().add(look.text("|", Size.LEAD, Ink.TEAL));
        field.setPadding(new Insets(20, 28, 20, 28));
        field.setMinHeight(look.pixels(Size.LEAD) * 1.5 + 40);
        look.surfaced(field, Ink.CARD, Ink.TEAL);
        return field;
    }

    private double room() {
        return look.format().width() - 2 * Look.MARGIN - 60;
    }

    /// The keys pressed, and as many of what they can become as there is room for.
    private Node candidates(Draft draft) {
        var row = new HBox(SPACE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(CAP);
        if (draft.keys().isEmpty()) {
            return row;
        }
        var keys = look.spelled(end(draft.keys(), 8), Size.LEAD, Ink.TEAL);
        keys.setMinWidth(look.portrait() ? 160 : 240);
        row.getChildren().add(keys);
        var all = model.candidates();
        var rest = all.subList(Math.min(draft.from(), all.size()), all.size());
        var shown = fitting(rest);
        shown.forEach(candidate -> row.getChildren().add(cap(candidate)));
        if (shown.size() < rest.size()) {
            var more = new StackPane(look.icon(Icon.RIGHT, 40, Ink.TEAL));
            more.setMinSize(CAP, CAP);
            look.surfaced(more, Ink.SAND, Ink.HAIRLINE);
            var further = Tap.on(more, () -> model.draft(d -> d.further(shown.size())));
            row.getChildren().addAll(Card.spring(), further);
        }
        return row;
    }

    private List<Candidate> fitting(List<Candidate> all) {
        double left = room() - (look.portrait() ? 160 : 240) - CAP - SPACE;
        var shown = new ArrayList<Candidate>();
        for (var candidate : all) {
            left -= width(candidate) + SPACE;
            if (left < 0 && !shown.isEmpty()) {
                break;
            }
            shown.add(candidate);
        }
        return shown;
    }

    private double width(Candidate candidate) {
        return Math.max(CAP, candidate.word().length() * look.pixels(Size.LEAD) + 36);
    }

    private Node cap(Candidate candidate) {
        var word = look.spelled(candidate.word(), Size.LEAD, Ink.TEXT);
        word.setAlignment(Pos.CENTER);
        var cap = new StackPane(word);
        cap.setMinSize(width(candidate), CAP);
        cap.setMaxSize(width(candidate), CAP);
        look.surfaced(cap, Ink.CARD, Ink.TEAL);
        return Tap.on(cap, () -> model.draft(d -> d.choose(candidate, Rating.MAX_TEXT)));
    }

    private PushButton script(Script script, Draft draft) {
        var kind = script == draft.script() ? Kind.SECONDARY : Kind.QUIET;
        return new PushButton(look, kind, script.phrase(), () -> model.draft(d -> d.with(script)))
                .brief();
    }

    private KeyPad keys(Script script) {
        double width = look.portrait() ? 80 : 128;
        return switch (script) {
            case PINYIN -> pad(width, "QWERTYUIOP", "ASDFGHJKL，", "!ZXCVBNM<");
            case STROKES -> pad(look.portrait() ? 164 : 220, "一丨丿丶乛", "，。！？、", "!<");
            case SIGNS -> pad(width, "1234567890", "，。！？、：；（）%", "!<");
        };
    }

    private KeyPad pad(double width, String... rows) {
        return new KeyPad(look, List.of(rows), width, look.portrait() ? 84 : 80, this::press);
    }

    private void press(char key) {
        model.draft(draft ->
                switch (key) {
                    case '<' -> draft.erase();
                    case '!' -> Draft.of("", draft.script());
                    default -> draft.press(key, Rating.MAX_TEXT);
                });
    }
}
