package mingbai.kiosk.rating;

import java.util.Collection;
import mingbai.model.rating.Grade;

/// What a rating has to have.
final class RatingRules {
    private RatingRules() {}

    /// A low grade needs a reason where the hall asks for one: a tag, or a few words.
    static boolean complete(
            Grade grade, Collection<Integer> tags, String text, boolean reasonRequired) {
        return !(reasonRequired && grade.low()) || !tags.isEmpty() || !text.isBlank();
    }
}
