package mingbai.kiosk.disclosure;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mingbai.station.content.HallContent;

/// Everything that is disclosed, gone through once for each content; only notices are looked at
/// anew, since they end by themselves.
public final class Register {
    private final HallContent content;
    private final Map<Topic, List<Line>> lasting = new EnumMap<>(Topic.class);

    public Register(HallContent content) {
        this.content = content;
    }

    public HallContent content() {
        return content;
    }

    List<Line> lines(Topic topic, Instant now) {
        return topic == Topic.NOTICES
                ? new Lines(content, now).of(topic)
                : lasting.computeIfAbsent(topic, new Lines(content, now)::of);
    }
}
