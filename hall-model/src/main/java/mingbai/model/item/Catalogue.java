package mingbai.model.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.later.Later;

/// The document that lists all items (事项目录) with what searching needs; an item's own document has
/// the rest.
public record Catalogue(
        String edition, LocalDate published, List<Entry> entries, @Later Release release) {

    public Catalogue {
        entries = List.copyOf(entries);
    }

    public Catalogue(String edition, LocalDate published, List<Entry> entries) {
        this(edition, published, entries, Release.NOTHING);
    }

    public Catalogue with(Release other) {
        return new Catalogue(edition, published, entries, other);
    }

    public Catalogue with(List<Entry> others) {
        return new Catalogue(edition, published, others, release);
    }

    /// One row. `listed` is true for the county's catalogue proper (目录内), false for items shown
    /// besides it.
    public record Entry(
            ItemCode code, String name, Grouping grouping, Pinyin pinyin, boolean listed) {}

    /// By what an item is found without searching.
    public record Grouping(String departmentId, ItemType type, String set) {}

    /// The name in Hanyu Pinyin without tones, syllables separated by blanks, and its initials.
    public record Pinyin(String syllables, String initials) {}

    /// From when until when this edition holds (生效, 废止), what changed in it and before, the newest
    /// first, and how many items there were before and are now. `note` is for whoever reads it.
    public record Release(
            Optional<LocalDate> effective,
            Optional<LocalDate> cancelled,
            String note,
            List<Change> changes,
            Optional<Reduction> reduction) {

        public static final Release NOTHING =
                new Release(Optional.empty(), Optional.empty(), "", List.of(), Optional.empty());

        public Release {
            changes = List.copyOf(changes);
        }

        public Release with(List<Change> log) {
            return new Release(effective, cancelled, note, log, reduction);
        }

        /// What became of one item, the newest first.
        public List<Change> of(ItemCode code) {
            return changes.stream().filter(c -> c.code().equals(code)).toList();
        }
    }

    /// One line of the public change log (变更记录): which item, what happened, when, and why.
    public record Change(LocalDate day, Kind kind, ItemCode code, String name, String reason) {}

    /// What may happen to an item.
    public enum Kind {
        ADDED("新增"),
        CANCELLED("取消"),
        DELEGATED("下放"),
        ADJUSTED("调整");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// The reform's figures (精简): 204 → 106.
    public record Reduction(int before, int after) {
        public Reduction {
            if (before < 1 || after < 0 || after > before) {
                throw new IllegalArgumentException("a reduction leaves 0 to all of what was");
            }
        }

        public int fewer() {
            return before - after;
        }

        /// In whole percent, rounded half up.
        public int percent() {
            return Math.toIntExact(Math.round(100.0 * fewer() / before));
        }
    }
}
