package mingbai.kiosk.find;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import mingbai.kiosk.find.FindStep.Listing;
import mingbai.kiosk.find.FindStep.Searching;
import mingbai.kiosk.find.FindStep.Shelved;
import mingbai.kiosk.find.index.Way;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Paged;
import mingbai.kiosk.look.touch.Pager;
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;

/// Draws the shelves, the items of one, and the keyboard with what it finds.
public final class FindView extends StackPane {
    private static final double CHIP = 84;

    private final FindViewModel model;
    private final Look look;
    private final Shelves shelves;

    public FindView(FindViewModel model, Look look) {
        this.model = model;
        this.look = look;
        this.shelves = new Shelves(model, look);
        Shown.follow(this, model.step(), step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(FindStep step) {
        return switch (step) {
            case Shelved shelved -> shelved(shelved);
            case Listing listing -> listing(listing);
            case Searching searching -> new SearchPage(look, model).drawn(searching);
        };
    }

    private Node shelved(Shelved shelved) {
        boolean letters = shelved.way() == Way.LETTER;
        int columns = shelves.columns(letters);
        var page = Paged.of(model.shelves(), shelved.page(), columns * shelfRows());
        var title = Phrase.of("办事指南", "Service guide");
        var field = SearchPage.field(look, model);
        var grid = Card.growing(shelves.grid(page.entries(), columns));
        var pager = new Pager(look, page, model::turn);
        if (look.portrait()) {
            return Page.of(look, title, scopes(), field, ways(shelved.way()), grid, pager);
        }
        var top = new HBox(Look.GAP, Card.growing(field), scopes());
        return Page.of(look, title, top, ways(shelved.way()), grid, pager);
    }

    private int shelfRows() {
        return look.portrait()
                ? look.fitting(look.rows(7, 5), 124)
                : look.fitting(look.rows(3, 3), look.large() ? 124 : 156);
    }

    /// By what to look, the one chosen with a check mark.
    private Node ways(Way chosen) {
        var ways = model.ways();
        boolean narrow = look.portrait() && look.large();
        return shelves.columns(ways, narrow ? 3 : ways.size(), way -> way(way, way == chosen));
    }

    private Node way(Way way, boolean chosen) {
        var ink = chosen ? Ink.ON_DEEP : Ink.TEXT;
        var chip = new HBox(4, look.bold(look.say(way.phrase()), Size.BODY, ink));
        if (chosen) {
            chip.getChildren().addFirst(look.icon(Icon.CHECK, 28, ink));
        }
        chip.setAlignment(Pos.CENTER);
        chip.setMinHeight(CHIP);
        look.surfaced(chip, chosen ? Ink.TEAL : Ink.CARD, chosen ? Ink.TEAL : Ink.HAIRLINE);
        return Tap.on(chip, () -> model.look(way));
    }

    private Node listing(Listing listing) {
        int rows = look.portrait() ? look.rows(7, 5) : look.rows(4, 3);
        int columns = look.portrait() ? 1 : 2;
        int size = look.fitting(rows, ItemRow.height(look) + 20) * columns;
        var page = Paged.of(listing.shelf().items(), listing.page(), size);
        return Page.of(
                look,
                listing.shelf().name(),
                SearchPage.field(look, model),
                Card.growing(shelves.rows(page.entries(), columns)),
                new Pager(look, page, model::turn));
    }

    private Node scopes() {
        int listed = model.count(false);
        int further = model.count(true);
        var catalogue = Phrase.of("本县目录  共 " + listed + " 项", "Catalogue: " + listed);
        var row = new HBox(Look.GAP, scope(catalogue, false));
        if (further > 0) {
            row.getChildren()
                    .add(
                            scope(
                                    Phrase.of("更多事项  共 " + further + " 项", "Further: " + further),
                                    true));
        }
        return row;
    }

    private Node scope(Phrase name, boolean further) {
        boolean chosen = model.inFurther() == further;
        var ink = chosen ? Ink.ON_DEEP : Ink.TEXT;
        var words = look.pair(name, Size.BODY, ink, chosen ? Ink.ON_DEEP : Ink.MUTED);
        words.setAlignment(Pos.CENTER);
        var card = new HBox(14, words);
        if (chosen) {
            card.getChildren().addFirst(look.icon(Icon.CHECK, 36, ink));
        }
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(10, 24, 12, 24));
        card.setMinHeight(92);
        look.surfaced(card, chosen ? Ink.TEAL : Ink.CARD, chosen ? Ink.TEAL : Ink.HAIRLINE);
        return Tap.on(Card.growing(card), () -> model.lookIn(further));
    }
}
