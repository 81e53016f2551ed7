package mingbai.service.rollout;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Set;
import mingbai.model.update.UpdateReport.Stage;

/// How far an update is at one station.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Progress.Waiting.class, name = "waiting"),
    @JsonSubTypes.Type(value = Progress.Ordered.class, name = "ordered"),
    @JsonSubTypes.Type(value = Progress.Watched.class, name = "watched"),
    @JsonSubTypes.Type(value = Progress.Ailing.class, name = "ailing"),
    @JsonSubTypes.Type(value = Progress.Well.class, name = "well"),
    @JsonSubTypes.Type(value = Progress.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = Progress.LeftOut.class, name = "left-out")
})
sealed interface Progress {

    /// Nobody has told it to.
    record Waiting() implements Progress {}

    /// It was told to, and came so far at `moved`. `had` are its ailments before.
    record Ordered(Instant moved, Stage stage, int percent, Set<String> had) implements Progress {
        public Ordered {
            had = Set.copyOf(had);
        }

        Ordered movedAt(Instant now) {
            return new Ordered(now, stage, percent, had);
        }
    }

    /// It runs from the new system, and has been well since then.
    record Watched(Instant since, Set<String> had) implements Progress {
        public Watched {
            had = Set.copyOf(had);
        }
    }

    /// It runs from the new system, but has been away or had an ailment more since then.
    record Ailing(Instant since, String what, Set<String> had) implements Progress {
        public Ailing {
            had = Set.copyOf(had);
        }
    }

    /// It made it.
    record Well(Instant at) implements Progress {}

    /// It did not, and somebody has to look.
    record Failed(Instant at, Why why, String detail) implements Progress {}

    /// It is none for this update.
    record LeftOut(Instant at, Why why) implements Progress {}

    /// Nothing more is waited for.
    default boolean settled() {
        return this instanceof Well || this instanceof Failed;
    }
}
