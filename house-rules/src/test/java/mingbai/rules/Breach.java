package mingbai.rules;

import java.util.regex.Pattern;

/// One place that breaks a rule of the house: the rule, the class or file, and what was seen there.
public record Breach(String rule, String where, String what) {
    /// Whether an allowed place, or a room above it, is named in this breach.
    boolean concerns(String place) {
        var whole = Pattern.compile("(?<![\\w./])" + Pattern.quote(place) + "(?!\\w)");
        return whole.matcher(where).find() || whole.matcher(what).find();
    }
}
