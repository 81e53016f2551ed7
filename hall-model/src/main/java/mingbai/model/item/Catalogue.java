package mingbai.model.item;

import java.time.LocalDate;
import java.util.List;

/// The document that lists all items (事项目录) with what searching needs; an item's own document has
/// the rest.
public record Catalogue(String edition, LocalDate published, List<Entry> entries) {

    public Catalogue {
        entries = List.copyOf(entries);
    }

    /// One row. `listed` is true for the county's catalogue proper (目录内), false for items shown
    /// besides it.
    public record Entry(
            ItemCode code, String name, Grouping grouping, Pinyin pinyin, boolean listed) {}

    /// By what an item is found without searching.
    public record Grouping(String departmentId, ItemType type, String set) {}

    /// The name in Hanyu Pinyin without tones, syllables separated by blanks, and its initials.
    public record Pinyin(String syllables, String initials) {}
}
