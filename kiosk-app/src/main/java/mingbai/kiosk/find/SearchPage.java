package mingbai.kiosk.find;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.find.FindStep.Searching;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.KeyPad;
import mingbai.kiosk.look.touch.Paged;
import mingbai.kiosk.look.touch.Pager;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;

/// Draws the keyboard, what is typed, and what that finds.
final class SearchPage {
    private static final List<String> LETTERS =
            List.of("1234567890", "QWERTYUIOP", "ASDFGHJKL", "!ZXCVBNM<");
    private static final List<String> STROKES = List.of("一丨丿丶乛", "!<");
    private static final double FIELD = 100;

    private final Look look;
    private final FindViewModel model;
    private final Shelves shelves;

    SearchPage(Look look, FindViewModel model) {
        this.look = look;
        this.model = model;
        this.shelves = new Shelves(model, look);
    }

    Node drawn(Searching searching) {
        int columns = look.portrait() ? 1 : 2;
        int rows = look.portrait() ? look.rows(5, 3) : look.rows(3, 2);
        int size = look.fitting(rows, ItemRow.height(look) + 20) * columns;
        var page = Paged.of(model.items(), searching.page(), size);
        var top = new HBox(Look.GAP, Card.growing(counted(searching)));
        Node found =
                page.entries().isEmpty()
                        ? nothing(searching)
                        : shelves.rows(page.entries(), columns);
        var pager = new Pager(look, page, model::turn);
        Region body;
        if (look.portrait()) {
            addKeyChange(top, searching);
            body = Page.bare(top, Card.growing(found), pager, keyboard(searching));
        } else {
            if (page.pages() > 1) {
                pager.setMinWidth(look.large() ? 720 : 640);
                top.getChildren().add(pager.brief());
            }
            addKeyChange(top, searching);
            body = Page.bare(top, Card.growing(found), keyboard(searching));
        }
        body.setPadding(new Insets(look.portrait() ? 32 : 20, Look.MARGIN, 20, Look.MARGIN));
        return body;
    }

    private void addKeyChange(HBox top, Searching searching) {
        if (model.knowsStrokes()) {
            var name = searching.keys().other().phrase();
            var kind = PushButton.Kind.SECONDARY;
            top.getChildren().add(new PushButton(look, kind, name, model::changeKeys).brief());
        }
    }

    private Node counted(Searching searching) {
        boolean strokes = searching.keys() == Keys.STROKES;
        var hint = strokes ? Phrase.of("用笔画查找", "Search by strokes") : hint(look);
        var field = field(look, model, searching.query(), hint);
        int items = model.items().size();
        if (items > 0 && look.portrait() && !look.large()) {
            var words = look.say("共 %d 项".formatted(items), "%d items".formatted(items));
            field.getChildren().add(look.text(words, Size.BODY, Ink.MUTED));
        }
        return field;
    }

    /// Where what is looked for stands; a touch begins anew.
    static HBox field(Look look, FindViewModel model) {
        return field(look, model, "", hint(look));
    }

    private static HBox field(Look look, FindViewModel model, String query, Phrase hint) {
        boolean empty = query.isEmpty();
        Node text =
                empty
                        ? look.text(look.say(hint), Size.LEAD, Ink.MUTED)
                        : look.spelled(query, Size.HEADING, Ink.TEXT);
        var field = new HBox(22, look.icon(Icon.SEARCH, 48, Ink.TEAL), text, Card.spring());
        field.setAlignment(Pos.CENTER_LEFT);
        field.setPadding(new Insets(0, 32, 0, 32));
        field.setMinHeight(FIELD);
        field.setMaxHeight(FIELD);
        look.surfaced(field, Ink.CARD, Ink.TEAL);
        field.setBorder(look.border(Ink.TEAL, 3, Card.RADIUS));
        return Tap.on(field, model::search);
    }

    private static Phrase hint(Look look) {
        var chinese = look.large() ? "输入名称查找" : "输入名称查找，如 hunyin 或 hy";
        return Phrase.of(chinese, "Search by name");
    }

    private Node nothing(Searching searching) {
        boolean strokes = searching.keys() == Keys.STROKES;
        var begin =
                strokes
                        ? Phrase.of("按笔顺输入，再选字", "Type strokes in order, then choose")
                        : Phrase.of("输入事项名称的拼音或首字母", "Type pinyin or initials of a service");
        var phrase =
                searching.query().isEmpty()
                        ? begin
                        : Phrase.of("没有找到，换几个字试试", "Nothing found: try other words");
        return look.centred(phrase, Size.LEAD, Ink.MUTED, Ink.MUTED);
    }

    private Node keyboard(Searching searching) {
        if (searching.keys() == Keys.PINYIN) {
            double width = look.portrait() ? 80 : 128;
            double height = look.portrait() ? 84 : 80;
            return new KeyPad(look, LETTERS, width, height, this::press);
        }
        double width = look.portrait() ? 164 : 220;
        double height = look.portrait() ? 112 : 92;
        var pad = new KeyPad(look, STROKES, width, height, this::press);
        return new VBox(20, candidates(searching), pad);
    }

    /// The strokes so far, and the characters they can become.
    private Node candidates(Searching searching) {
        int most = look.portrait() ? look.rows(7, 6) : look.rows(11, 10);
        var row = new ArrayList<Node>();
        var strokes = look.spelled(lately(searching.strokes()), Size.LEAD, Ink.TEAL);
        strokes.setMinWidth(look.portrait() ? 150 : 300);
        strokes.setMaxWidth(look.portrait() ? 150 : 300);
        row.add(strokes);
        model.candidates(most).forEach(character -> row.add(candidate(character)));
        var box = new HBox(20, row.toArray(Node[]::new));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinHeight(92);
        return box;
    }

    /// As many of the last strokes as there is room for.
    private String lately(String strokes) {
        int most = look.portrait() ? 4 : 8;
        return strokes.substring(Math.max(0, strokes.length() - most));
    }

    private Node candidate(String character) {
        var cap = new StackPane(look.bold(character, Size.HEADING, Ink.TEXT));
        cap.setMinSize(92, 92);
        cap.setMaxSize(92, 92);
        look.surfaced(cap, Ink.CARD, Ink.TEAL);
        return Tap.on(cap, () -> model.choose(character));
    }

    private void press(char key) {
        switch (key) {
            case '<' -> model.erase();
            case '!' -> model.eraseAll();
            default -> model.type(key);
        }
    }
}
