package mingbai.kiosk.find;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mingbai.kiosk.find.FindStep.Departments;
import mingbai.kiosk.find.FindStep.Listing;
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
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;
import mingbai.model.item.Catalogue.Entry;

/// Draws departments, lists of items, and the keyboard with what it finds.
public final class FindView extends StackPane {
    private static final List<String> KEYS =
            List.of("1234567890", "QWERTYUIOP", "ASDFGHJKL", "!ZXCVBNM<");

    private final FindViewModel model;
    private final Look look;
    private final Shelves shelves;

    public FindView(FindViewModel model, Look look) {
        this.model = model;
        this.look = look;
        this.shelves = new Shelves(model, look);
        model.step().subscribe(step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(FindStep step) {
        return switch (step) {
            case Departments(int page) -> departments(page);
            case Listing listing -> listing(listing);
            case Searching searching -> searching(searching);
        };
    }

    private Node departments(int number) {
        int size =
                look.portrait()
                        ? 2 * look.fitting(look.rows(8, 7), 124)
                        : look.rows(3, 2) * look.fitting(4, look.large() ? 124 : 156);
        var page = Paged.of(model.shelves(), number, size);
        var title = Phrase.of("办事指南", "Service guide");
        var grid = Card.growing(shelves.grid(page.entries()));
        var pager = new Pager(look, page, model::turn);
        if (look.portrait()) {
            return Page.of(look, title, scopes(), searchField(""), grid, pager);
        }
        var top = new HBox(Look.GAP, Card.growing(searchField("")), scopes());
        return Page.of(look, title, top, grid, pager);
    }

    private Node listing(Listing listing) {
        int rows = look.portrait() ? look.rows(7, 5) : look.rows(4, 3);
        int size = look.fitting(rows, ItemRow.height(look) + 20) * (look.portrait() ? 1 : 2);
        var items = model.items();
        var page = Paged.of(items, listing.page(), size);
        String name =
                listing.departmentId()
                        .map(model::departmentName)
                        .orElse(look.say("全部事项", "All items"));
        return Page.of(
                look,
                Phrase.of(name, ""),
                searchField(""),
                Card.growing(rows(page.entries(), look.portrait() ? 1 : 2)),
                new Pager(look, page, model::turn));
    }

    private Node searching(Searching searching) {
        int rows = look.portrait() ? look.rows(5, 3) : look.rows(3, 2);
        int size = look.fitting(rows, ItemRow.height(look) + 20) * (look.portrait() ? 1 : 2);
        var items = searching.query().isEmpty() ? List.<Entry>of() : model.items();
        var page = Paged.of(items, searching.page(), size);
        var field = searchField(searching.query());
        if (!items.isEmpty() && (look.portrait() || !look.large())) {
            field.getChildren().add(look.text(counted(items.size()), Size.BODY, Ink.MUTED));
        }
        var keys = keyboard();
        Node results =
                items.isEmpty()
                        ? nothing(searching.query())
                        : rows(page.entries(), look.portrait() ? 1 : 2);
        var pager = new Pager(look, page, model::turn);
        Region body;
        if (look.portrait()) {
            body = Page.bare(field, Card.growing(results), pager, keys);
        } else {
            pager.setMinWidth(look.large() ? 840 : 700);
            var top = new HBox(Look.GAP, Card.growing(field), pager);
            body = Page.bare(top, Card.growing(results), keys);
        }
        body.setPadding(new Insets(look.portrait() ? 32 : 20, Look.MARGIN, 20, Look.MARGIN));
        return body;
    }

    private String counted(int items) {
        return look.say("共 %d 项".formatted(items), "%d items".formatted(items));
    }

    private Node scopes() {
        var row =
                new HBox(
                        Look.GAP,
                        scope(
                                "本县目录  共 " + model.listedCount() + " 项",
                                "Catalogue: " + model.listedCount(),
                                false),
                        scope(
                                "更多事项  共 " + model.furtherCount() + " 项",
                                "Further: " + model.furtherCount(),
                                true));
        boolean onlyOne = model.furtherCount() == 0;
        if (onlyOne) {
            row.getChildren().removeLast();
        }
        return row;
    }

    private Node scope(String chinese, String english, boolean further) {
        boolean chosen = model.inFurther().get() == further;
        var words =
                look.pair(
                        Phrase.of(chinese, english),
                        Size.BODY,
                        chosen ? Ink.ON_DEEP : Ink.TEXT,
                        chosen ? Ink.ON_DEEP : Ink.MUTED);
        words.setAlignment(Pos.CENTER);
        words.setPadding(new Insets(10, 24, 12, 24));
        words.setMinHeight(92);
        look.surfaced(words, chosen ? Ink.TEAL : Ink.CARD, chosen ? Ink.TEAL : Ink.HAIRLINE);
        return Tap.on(Card.growing(words), () -> model.lookIn(further));
    }

    private HBox searchField(String query) {
        boolean empty = query.isEmpty();
        Node text =
                empty
                        ? look.text(look.say(hint()), Size.LEAD, Ink.MUTED)
                        : look.spelled(query, Size.HEADING, Ink.TEXT);
        var field = new HBox(22, look.icon(Icon.SEARCH, 48, Ink.TEAL), text, Card.spring());
        if (empty && look.portrait() && !look.large()) {
            field.getChildren().add(look.text(look.below(hint()), Size.NOTE, Ink.MUTED));
        }
        field.setAlignment(Pos.CENTER_LEFT);
        field.setPadding(new Insets(0, 32, 0, 32));
        field.setMinHeight(100);
        field.setMaxHeight(100);
        look.surfaced(field, Ink.CARD, Ink.TEAL);
        field.setBorder(look.border(Ink.TEAL, 3, Card.RADIUS));
        return Tap.on(field, model::search);
    }

    private Phrase hint() {
        var chinese = look.large() ? "按拼音查找" : "按拼音查找，如 hunyin 或 hy";
        return Phrase.of(chinese, "Search by pinyin");
    }

    private Node rows(List<Entry> entries, int columns) {
        Function<Entry, Node> row = entry -> new ItemRow(look, model, entry);
        return shelves.columns(entries, columns, row);
    }

    private Node nothing(String query) {
        var phrase =
                query.isEmpty()
                        ? Phrase.of("输入事项名称的拼音或首字母", "Type pinyin or initials of a service")
                        : Phrase.of("没有找到，换几个字母试试", "Nothing found: try other letters");
        return look.centred(phrase, Size.LEAD, Ink.MUTED, Ink.MUTED);
    }

    private Node keyboard() {
        double width = look.portrait() ? 80 : 128;
        double height = look.portrait() ? 84 : 80;
        return new KeyPad(look, KEYS, width, height, this::press);
    }

    private void press(char key) {
        switch (key) {
            case '<' -> model.erase();
            case '!' -> model.eraseAll();
            default -> model.type(key);
        }
    }
}
