package mingbai.device.health;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a device did since it was opened, in the words of UnifiedPOS where it has one.
public record Statistics(Map<Count, Long> counts) {
    /// What is counted.
    public enum Count {
        CONNECTIONS("ConnectionCount"),
        COMMUNICATION_ERRORS("CommunicationErrorCount"),
        GOOD_READS("GoodReadCount"),
        FAILED_READS("FailedReadCount"),
        KEYS_PRESSED("KeyPressedCount"),
        KEYS_IGNORED("KeyIgnoredCount"),
        SWITCHED("SwitchedCount");

        private final String word;

        Count(String word) {
            this.word = word;
        }

        /// The name in a list of statistics.
        public String word() {
            return word;
        }
    }

    public Statistics {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    public long of(Count count) {
        return counts.getOrDefault(count, 0L);
    }
}
