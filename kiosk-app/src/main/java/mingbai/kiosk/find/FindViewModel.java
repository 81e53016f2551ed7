package mingbai.kiosk.find;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.find.FindStep.Listing;
import mingbai.kiosk.find.FindStep.Searching;
import mingbai.kiosk.find.FindStep.Shelved;
import mingbai.kiosk.find.index.Directory;
import mingbai.kiosk.find.index.Shelf;
import mingbai.kiosk.find.index.Way;
import mingbai.kiosk.words.Prompt;
import mingbai.model.item.Catalogue.Entry;
import mingbai.model.item.ItemCode;

/// Finds items: on the shelves of the county's catalogue or of the further one, or by typing in
/// both.
public final class FindViewModel {
    /// The longest text the keyboard takes.
    static final int LONGEST_QUERY = 24;

    /// More strokes than any character has in a name.
    private static final int MOST_STROKES = 30;

    private final Directory directory;
    private final Consumer<ItemCode> open;
    private final ReadOnlyObjectWrapper<FindStep> step;
    private List<Entry> items = List.of();

    public FindViewModel(Directory directory, Consumer<ItemCode> open) {
        this.directory = directory;
        this.open = open;
        step = new ReadOnlyObjectWrapper<>(new Shelved(Way.DEPARTMENT, false, 0));
    }

    ReadOnlyObjectProperty<FindStep> step() {
        return step.getReadOnlyProperty();
    }

    /// What a voice says here.
    public Prompt prompt() {
        return step.get().prompt();
    }

    /// Whether the further catalogue is looked through instead of the county's.
    boolean inFurther() {
        return shelved().further();
    }

    int count(boolean furtherOne) {
        return directory.count(furtherOne);
    }

    public void lookIn(boolean furtherCatalogue) {
        if (furtherCatalogue != inFurther()) {
            var ways = directory.ways(furtherCatalogue);
            var way = shelved().way();
            show(new Shelved(ways.contains(way) ? way : Way.DEPARTMENT, furtherCatalogue, 0));
        }
    }

    List<Way> ways() {
        return directory.ways(inFurther());
    }

    public void look(Way way) {
        show(new Shelved(way, inFurther(), 0));
    }

    /// The shelves of the way that was chosen.
    public List<Shelf> shelves() {
        return directory.shelves(shelved().way(), inFurther());
    }

    /// The shelves that what is shown was reached from.
    private Shelved shelved() {
        return switch (step.get()) {
            case Shelved shelved -> shelved;
            case Listing listing -> listing.from();
            case Searching searching -> searching.from();
        };
    }

    /// The items the step shows, all pages.
    public List<Entry> items() {
        return items;
    }

    String departmentName(Entry entry) {
        return directory.department(entry);
    }

    public void list(Shelf shelf) {
        show(new Listing(shelved(), shelf, 0));
    }

    public void search() {
        show(searching().asking(""));
    }

    private Searching searching() {
        return step.get() instanceof Searching s
                ? s
                : new Searching(shelved(), "", Keys.PINYIN, "", 0);
    }

    boolean knowsStrokes() {
        return directory.knowsStrokes();
    }

    /// From letters to strokes, and back.
    public void changeKeys() {
        show(searching().with(searching().keys().other()));
    }

    /// A letter or digit of what is looked for, or a stroke of a character in it.
    public void type(char key) {
        var now = searching();
        if (now.keys() == Keys.STROKES) {
            if (now.strokes().length() < MOST_STROKES) {
                show(now.drawing(now.strokes() + key));
            }
        } else {
            add(Character.toString(Character.toLowerCase(key)));
        }
    }

    /// The characters the strokes can become.
    List<String> candidates(int most) {
        return directory.characters(searching().strokes(), most);
    }

    public void choose(String character) {
        add(character);
    }

    private void add(String text) {
        var now = searching();
        if (now.query().length() + text.length() <= LONGEST_QUERY) {
            show(now.asking(now.query() + text));
        }
    }

    /// The last stroke, or else the last letter.
    public void erase() {
        var now = searching();
        if (!now.strokes().isEmpty()) {
            show(now.drawing(now.strokes().substring(0, now.strokes().length() - 1)));
        } else if (!now.query().isEmpty()) {
            int end = now.query().offsetByCodePoints(now.query().length(), -1);
            show(now.asking(now.query().substring(0, end)));
        }
    }

    public void eraseAll() {
        show(searching().asking(""));
    }

    public void turn(int pages) {
        show(step.get().at(Math.max(0, step.get().page() + pages)));
    }

    public void open(Entry entry) {
        open.accept(entry.code());
    }

    /// Returns whether there was a step to go back to.
    public boolean back() {
        boolean first = step.get() instanceof Shelved;
        if (!first) {
            show(shelved());
        }
        return !first;
    }

    private void show(FindStep next) {
        items =
                switch (next) {
                    case Shelved _ -> List.of();
                    case Listing listing -> listing.shelf().items();
                    case Searching s when s.query().isEmpty() -> List.of();
                    case Searching s -> found(s.query());
                };
        step.set(next);
    }

    /// What a page or a stroke changes does not change what is found.
    private List<Entry> found(String query) {
        boolean same = step.get() instanceof Searching before && before.query().equals(query);
        return same ? items : directory.search(query);
    }
}
