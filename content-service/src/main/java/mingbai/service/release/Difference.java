package mingbai.service.release;

import java.util.List;

/// One document that a release would add, change or take away.
public record Difference(Kind kind, String path, String title, List<Line> lines) {
    public Difference {
        lines = List.copyOf(lines);
    }

    /// What happens to it.
    public enum Kind {
        ADDED("新增", "Added", "good"),
        CHANGED("修改", "Changed", "warn"),
        REMOVED("删除", "Removed", "bad");

        private final String chinese;
        private final String english;
        private final String colour;

        Kind(String chinese, String english, String colour) {
            this.chinese = chinese;
            this.english = english;
            this.colour = colour;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }

        public String colour() {
            return colour;
        }
    }

    /// One field, as it is shown now and as it would be. Empty where there is none.
    public record Line(String field, String before, String after) {}
}
