package mingbai.model.update;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Pattern;

/// The version of a station's system, ordered as Debian orders its packages' (deb-version(7)): the
/// station's own scripts compare with `dpkg`, and everybody has to come to the same end.
public record SystemVersion(@JsonValue String text) implements Comparable<SystemVersion> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.~+-]{0,63}");
    private static final Comparator<SystemVersion> ORDER =
            Comparator.comparing(SystemVersion::upstream, SystemVersion::compare)
                    .thenComparing(SystemVersion::revision, SystemVersion::compare);

    @JsonCreator
    public SystemVersion {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a version is 1–64 letters, digits and .~+-");
        }
    }

    private String upstream() {
        int hyphen = text.lastIndexOf('-');
        return hyphen < 0 ? text : text.substring(0, hyphen);
    }

    private String revision() {
        int hyphen = text.lastIndexOf('-');
        return hyphen < 0 ? "" : text.substring(hyphen + 1);
    }

    public boolean above(SystemVersion other) {
        return compareTo(other) > 0;
    }

    /// Versions that compare as equal may be written differently, such as `1.0` and `1.00`.
    @Override
    public int compareTo(SystemVersion other) {
        return ORDER.compare(this, other);
    }

    /// What is no digit by its weight, and the numbers between by their value, in turn.
    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() || j < b.length()) {
            while (word(a, i) || word(b, j)) {
                int order = Integer.compare(weight(a, i++), weight(b, j++));
                if (order != 0) {
                    return order;
                }
            }
            int endOfA = endOfNumber(a, i);
            int endOfB = endOfNumber(b, j);
            int order = numbers(a.substring(i, endOfA), b.substring(j, endOfB));
            if (order != 0) {
                return order;
            }
            i = endOfA;
            j = endOfB;
        }
        return 0;
    }

    private static boolean word(String text, int at) {
        return at < text.length() && !digit(text.charAt(at));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A tilde comes before the end, the end before letters, and letters before everything else.
    private static int weight(String text, int at) {
        if (!word(text, at)) {
            return 0;
        }
        char c = text.charAt(at);
        return c == '~' ? -1 : Character.isLetter(c) ? c : c + Character.MAX_VALUE;
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int numbers(String a, String b) {
        var one = a.replaceFirst("^0+", "");
        var other = b.replaceFirst("^0+", "");
        int longer = Integer.compare(one.length(), other.length());
        return longer != 0 ? longer : one.compareTo(other);
    }

    @Override
    public String toString() {
        return text;
    }
}
