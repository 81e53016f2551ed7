package mingbai.kiosk.item.paper;

import java.util.List;
import java.util.Optional;

/// What a guide on paper says. `page` is where a phone finds more, if anywhere.
public record GuideText(
        String hall,
        boolean demonstration,
        String title,
        List<Section> sections,
        Optional<String> page) {
    public GuideText {
        sections = List.copyOf(sections);
    }

    /// A heading and its lines; `ticked` lines are things to bring.
    public record Section(String heading, List<String> lines, boolean ticked) {
        public Section {
            lines = List.copyOf(lines);
        }
    }
}
