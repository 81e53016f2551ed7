package mingbai.service.rollout;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import mingbai.model.place.StationId;

/// Whether a roll-out goes on.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RolloutState.Running.class, name = "running"),
    @JsonSubTypes.Type(value = RolloutState.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = RolloutState.Stopped.class, name = "stopped"),
    @JsonSubTypes.Type(value = RolloutState.Done.class, name = "done"),
    @JsonSubTypes.Type(value = RolloutState.Ended.class, name = "ended")
})
sealed interface RolloutState {

    /// It goes on by itself.
    record Running() implements RolloutState {}

    /// A manager holds it up.
    record Paused(Instant at, String by) implements RolloutState {}

    /// It holds itself up, for this station did not make it.
    record Stopped(Instant at, StationId station, Why why, String detail) implements RolloutState {}

    /// Every station made it, or was left out or given up.
    record Done(Instant at) implements RolloutState {}

    /// A manager ended it.
    record Ended(Instant at, String by) implements RolloutState {}

    /// More may come of it.
    default boolean live() {
        return this instanceof Running || this instanceof Paused || this instanceof Stopped;
    }
}
