package mingbai.model.programme;

import java.util.List;

/// A display panel (展板): a heading and sections of text, on screens and, printed, on paper.
public record Panel(String id, String title, String subtitle, List<Section> sections) {

    /// How many sections a panel has at most.
    public static final int MOST_SECTIONS = 12;

    public Panel {
        sections = List.copyOf(sections);
        if (title.isBlank() || sections.size() > MOST_SECTIONS) {
            throw new IllegalArgumentException(
                    "a panel has a title and at most " + MOST_SECTIONS + " sections");
        }
    }

    /// One section of it.
    public record Section(String heading, String body) {}
}
