package mingbai.model.place;

import java.util.regex.Pattern;

/// The form of every id that appears in a topic: lower-case letters, digits and hyphens.
final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");

    private Slug() {}

    static String checked(String text, String what) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    what + " '" + text + "' is not 1–40 lower-case letters, digits and hyphens");
        }
        return text;
    }
}
