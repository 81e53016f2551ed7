package mingbai.kiosk.disclosure;

import java.util.Optional;
import mingbai.kiosk.words.Phrase;
import mingbai.model.item.ItemCode;
import mingbai.model.notice.Notice;
import mingbai.model.picture.Picture;

/// One line of what is disclosed: what it is about, what is said of it, and a word at its end;
/// perhaps it opens an item or a notice.
public record Line(
        String title,
        Phrase detail,
        Phrase mark,
        Optional<Opens> opens,
        Optional<Picture> picture) {

    Line(String title, Phrase detail, Phrase mark, Optional<Opens> opens) {
        this(title, detail, mark, opens, Optional.empty());
    }

    /// What a touch leads to.
    public sealed interface Opens {
        /// An item's own page.
        record AnItem(ItemCode code) implements Opens {}

        /// A notice, whole.
        record ANotice(Notice notice) implements Opens {}
    }
}
