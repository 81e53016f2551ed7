package mingbai.model.wire;

import java.util.regex.Pattern;

/// What one subscribes to: a topic in which `+` may stand for one level.
public record TopicFilter(String text) {

    private static final Pattern FORM = Pattern.compile("mb/1(/([a-z0-9-]{1,64}|\\+)){1,4}");

    public TopicFilter {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no topic filter of ours");
        }
    }

    public static TopicFilter of(Topic topic) {
        return new TopicFilter(topic.name());
    }

    public boolean matches(String topic) {
        String[] mine = text.split("/", -1);
        String[] theirs = topic.split("/", -1);
        if (mine.length != theirs.length) {
            return false;
        }
        for (int i = 0; i < mine.length; i++) {
            if (!mine[i].equals("+") && !mine[i].equals(theirs[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
