package mingbai.station.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last lines of the log, kept for a manager who asks for them: a sealed station has no other
/// way to look inside.
public final class RecentLines extends AppenderBase<ILoggingEvent> {
    static final String NAME = "recent";
    static final int MOST_LINES = 1_000;

    /// Numbers as long as a phone's, a card's or a person's. Nobody logs one; should it happen, it
    /// does not leave the station.
    private static final Pattern PERSONAL = Pattern.compile("\\d{11,}[Xx]?");

    private final Encoder<ILoggingEvent> encoder;
    private final Deque<String> lines = new ArrayDeque<>();

    RecentLines(Encoder<ILoggingEvent> encoder) {
        this.encoder = encoder;
        setName(NAME);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var line = new String(encoder.encode(event), StandardCharsets.UTF_8);
        if (lines.size() == MOST_LINES) {
            lines.removeFirst();
        }
        lines.addLast(line);
    }

    /// Oldest first, as many of the last ones as fit; empty where another log is set up.
    public static String text(int bytes) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(NAME)
                        instanceof RecentLines recent) {
            return recent.last(bytes);
        }
        return "";
    }

    /// Appenders are called one at a time, under their own lock.
    synchronized String last(int bytes) {
        var text = new StringBuilder();
        int room = bytes;
        for (var each = lines.descendingIterator(); each.hasNext(); ) {
            var line = PERSONAL.matcher(each.next()).replaceAll("•••");
            room -= line.getBytes(StandardCharsets.UTF_8).length;
            if (room < 0) {
                break;
            }
            text.insert(0, line);
        }
        return text.toString();
    }
}
