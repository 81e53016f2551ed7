package mingbai.kiosk.find.index;

import java.util.List;
import mingbai.kiosk.words.Phrase;
import mingbai.model.item.Catalogue.Entry;

/// What stands together, such as a department's items.
public record Shelf(Phrase name, List<Entry> items) {
    public Shelf {
        items = List.copyOf(items);
    }
}
