package mingbai.service.preview;

import java.util.List;

/// One line of a table that a file would add, change or remove. `row` is 0 where the file has none.
public record Difference(Kind kind, Place place, String name, List<Field> fields) {
    public Difference {
        fields = List.copyOf(fields);
    }

    /// What would happen to the line.
    public enum Kind {
        ADDED("新增", "Added"),
        CHANGED("变更", "Changed"),
        REMOVED("删除", "Removed");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }

    /// Which line it is: its table, its key, and the row of the file it comes from.
    public record Place(String table, String key, int row) {}

    /// One column of it that would read differently.
    public record Field(String column, String before, String after) {}
}
