package mingbai.service.template;

import java.util.List;

/// What one column asks for: a hint, the words one may choose from where there are such, and how
/// much room an answer takes.
public record ColumnHelp(
        String name, boolean required, String hint, List<String> choices, Room room) {
    public ColumnHelp {
        choices = List.copyOf(choices);
    }

    /// How much room an answer takes.
    public enum Room {
        SHORT,
        LONG,
        SEVERAL
    }

    static ColumnHelp must(String name, String hint) {
        return new ColumnHelp(name, true, hint, List.of(), Room.SHORT);
    }

    static ColumnHelp may(String name, String hint) {
        return new ColumnHelp(name, false, hint, List.of(), Room.SHORT);
    }

    ColumnHelp of(String... words) {
        return new ColumnHelp(name, required, hint, List.of(words), room);
    }

    ColumnHelp several(String... words) {
        return new ColumnHelp(name, required, hint, List.of(words), Room.SEVERAL);
    }

    ColumnHelp roomy() {
        return new ColumnHelp(name, required, hint, choices, Room.LONG);
    }

    /// Whether exactly one of the choices is to be taken.
    public boolean one() {
        return room != Room.SEVERAL && !choices.isEmpty();
    }
}
