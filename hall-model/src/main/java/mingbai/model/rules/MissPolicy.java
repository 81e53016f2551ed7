package mingbai.model.rules;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What becomes of a ticket whose holder did not come (过号处理).
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "policy")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MissPolicy.Lapse.class, name = "lapse"),
    @JsonSubTypes.Type(value = MissPolicy.KeepTimes.class, name = "keep-times"),
    @JsonSubTypes.Type(value = MissPolicy.KeepMinutes.class, name = "keep-minutes")
})
public sealed interface MissPolicy {

    /// 作废: it is over.
    record Lapse() implements MissPolicy {}

    /// 按次数保留: it waits again behind the next `places`, until it was missed `times` times.
    record KeepTimes(int times, int places) implements MissPolicy {
        public KeepTimes {
            if (times < 1 || times > 9 || places < 1 || places > 99) {
                throw new IllegalArgumentException("1–9 times, behind 1–99 others");
            }
        }
    }

    /// 按时间保留: for so long its holder can come back and is served next.
    record KeepMinutes(int minutes) implements MissPolicy {
        public KeepMinutes {
            if (minutes < 1 || minutes > 24 * 60) {
                throw new IllegalArgumentException("1–1440 minutes");
            }
        }
    }
}
