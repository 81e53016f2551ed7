package mingbai.kiosk.words.writing;

import java.util.Locale;

/// A text being written: what stands, the keys pressed since, and from which candidate on they are
/// shown.
public record Draft(String text, Script script, String keys, int from) {
    /// More keys make no word.
    static final int MOST_KEYS = 30;

    public static Draft of(String text, Script script) {
        return new Draft(text, script, "", 0);
    }

    /// As people count characters.
    public int length() {
        return text.codePointCount(0, text.length());
    }

    public Draft with(Script next) {
        return of(text, next);
    }

    /// A letter, a stroke, or a sign that stands for itself; what would be too long is not taken.
    public Draft press(char key, int longest) {
        boolean sign = !Character.isLetter(key) && !stroke(key);
        if (script == Script.SIGNS || sign) {
            return added(Character.toString(key), 0, longest);
        }
        var next = keys + Character.toString(key).toLowerCase(Locale.ROOT);
        return next.length() > MOST_KEYS ? this : new Draft(text, script, next, 0);
    }

    private boolean stroke(char key) {
        return script == Script.STROKES && Strokes.KEYS.indexOf(key) >= 0;
    }

    /// Takes a candidate; the keys it did not take up stay.
    public Draft choose(Candidate candidate, int longest) {
        int used = script == Script.STROKES ? keys.length() : candidate.keys();
        return added(candidate.word(), used, longest);
    }

    private Draft added(String more, int used, int longest) {
        int length = length() + more.codePointCount(0, more.length());
        return length > longest
                ? this
                : new Draft(text + more, script, keys.substring(Math.min(used, keys.length())), 0);
    }

    /// Shows the candidates after so many.
    public Draft further(int shown) {
        return new Draft(text, script, keys, from + shown);
    }

    /// The last key, or else the last character.
    public Draft erase() {
        if (!keys.isEmpty()) {
            return new Draft(text, script, keys.substring(0, keys.length() - 1), 0);
        }
        return text.isEmpty()
                ? this
                : of(text.substring(0, text.offsetByCodePoints(text.length(), -1)), script);
    }
}
