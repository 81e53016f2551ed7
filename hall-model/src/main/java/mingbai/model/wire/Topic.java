package mingbai.model.wire;

import java.util.regex.Pattern;

/// A topic to publish to; not a filter. Built by [Topics], checked when it comes from outside.
public record Topic(String name) {

    private static final Pattern FORM = Pattern.compile("mb/1(/[a-z0-9-]{1,64}){1,4}");

    public Topic {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no topic of ours");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
