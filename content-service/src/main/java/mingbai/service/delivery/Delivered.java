package mingbai.service.delivery;

import java.time.Instant;
import java.util.Optional;
import mingbai.model.place.StationId;
import mingbai.model.signing.Verdict;

/// How far a release has come at one station. `version` is what it shows, 0 for nothing.
public record Delivered(StationId station, Stage stage, long version, Moments moments) {

    /// When it was stored, when it was first drawn, and the last refusal since it went out.
    public record Moments(
            Optional<Instant> stored, Optional<Instant> shown, Optional<Verdict.Reason> refused) {}

    /// The last step it has come to.
    public enum Stage {
        REFUSED("拒收", "refused", "bad"),
        OFFLINE("离线，上线后自动补发", "offline, catches up by itself", "bad"),
        WAITING("尚未收到", "not yet there", "warn"),
        STORED("已保存，未显示", "stored, not shown", "warn"),
        SHOWN("已显示", "shown", "good");

        private final String chinese;
        private final String english;
        private final String tone;

        Stage(String chinese, String english, String tone) {
            this.chinese = chinese;
            this.english = english;
            this.tone = tone;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }

        public String tone() {
            return tone;
        }
    }

    public boolean straggles() {
        return stage != Stage.SHOWN;
    }
}
