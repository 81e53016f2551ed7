package mingbai.model.programme;

import mingbai.model.notice.BoardProgramme.Kind;

/// One thing in a playlist. `ref` names which item, notice, picture, panel or playlist is meant,
/// where the kind alone does not say; otherwise it is empty.
public record Clip(Kind kind, String ref, int seconds, Transition into) {

    /// Shorter nobody can read, longer than an hour is a slip of the pen.
    public static final int FEWEST_SECONDS = 3;

    public static final int MOST_SECONDS = 3_600;

    /// How a clip takes the place of the one before it.
    public enum Transition {
        CUT,
        FADE,
        SLIDE
    }

    public static Clip of(Kind kind, int seconds) {
        return new Clip(kind, "", seconds, Transition.CUT);
    }

    public static Clip of(Kind kind, String ref, int seconds) {
        return new Clip(kind, ref, seconds, Transition.CUT);
    }
}
