package mingbai.display.marquee;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingbai.model.notice.Notice;

/// The current notices as one line.
public final class MarqueeText {

    private static final String BETWEEN = "　　　◆　　　";

    private static final Pattern UNRULY =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private MarqueeText() {}

    public static String of(List<Notice> notices) {
        return notices.stream().map(MarqueeText::of).collect(Collectors.joining(BETWEEN));
    }

    private static String of(Notice notice) {
        String body = clean(notice.body());
        return "【"
                + notice.kind().chinese()
                + "】"
                + clean(notice.title())
                + (body.isEmpty() ? "" : "：" + body);
    }

    /// The same, keeping the ends of lines.
    public static String cleanLines(String text) {
        return text.lines().map(MarqueeText::clean).collect(Collectors.joining("\n"));
    }

    /// One line without line ends, control characters and marks that turn the direction of what
    /// follows.
    public static String clean(String text) {
        return UNRULY.matcher(text).replaceAll(" ").strip();
    }
}
