package mingbai.service.release;

import java.time.Instant;
import mingbai.model.personal.PersonalNumbers;

/// What somebody said about a release.
public record Comment(String who, String said, Instant at) {
    /// Longest comment, in characters.
    public static final int LONGEST = 500;

    public Comment {
        said = PersonalNumbers.hidden(said);
    }
}
