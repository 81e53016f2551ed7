package mingbai.program.bus;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.TopicFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts messages that were not what their topic says; each kind is logged once.
final class MalformedCount {
    private static final Logger LOG = LoggerFactory.getLogger(MalformedCount.class);

    private final Map<String, Long> counts = new ConcurrentHashMap<>();
    private final Map<String, Boolean> logged = new ConcurrentHashMap<>();

    void add(TopicFilter filter, MalformedMessage why) {
        counts.merge(filter.text(), 1L, Long::sum);
        var cause = why.getCause();
        String kind =
                why.getMessage() + ", " + (cause == null ? "" : cause.getClass().getSimpleName());
        if (logged.putIfAbsent(filter + kind, true) == null) {
            // Not the cause's text: it might quote the message.
            LOG.warn("Malformed on {} (further ones are only counted): {}", filter, kind);
        }
    }

    Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }
}
