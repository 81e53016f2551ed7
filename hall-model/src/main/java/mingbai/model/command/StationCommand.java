package mingbai.model.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.Instant;
import mingbai.model.ask.RequestId;
import mingbai.model.place.StationId;
import mingbai.model.update.UpdateOrder;

/// What the service asks of one station, signed with its live key. It changes no content.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StationCommand.Screenshot.class, name = "screenshot"),
    @JsonSubTypes.Type(value = StationCommand.Log.class, name = "log"),
    @JsonSubTypes.Type(value = StationCommand.Restart.class, name = "restart"),
    @JsonSubTypes.Type(value = StationCommand.Reset.class, name = "reset"),
    @JsonSubTypes.Type(value = StationCommand.Update.class, name = "update")
})
public sealed interface StationCommand {

    Head head();

    /// Which command to whom, and within which time it counts: it is carried out once, or never.
    record Head(RequestId id, StationId station, Instant issued, Instant until) {
        /// How long a command counts.
        public static final Duration LASTS = Duration.ofMinutes(1);

        public static Head of(RequestId id, StationId station, Instant now) {
            return new Head(id, station, now, now.plus(LASTS));
        }
    }

    /// A picture of what is on the screen now (远程截屏).
    record Screenshot(Head head) implements StationCommand {}

    /// The last lines of its program's log (运行日志).
    record Log(Head head) implements StationCommand {}

    /// Its program starts anew, once nobody stands before it (重启程序).
    record Restart(Head head) implements StationCommand {}

    /// It forgets all it was told and all it holds, and asks to be enrolled again (恢复出厂). `lose` is
    /// how many journal entries may be lost with it that the service does not have yet.
    record Reset(Head head, int lose) implements StationCommand {
        public Reset {
            if (lose < 0) {
                throw new IllegalArgumentException("fewer than no entries cannot be lost");
            }
        }
    }

    /// An update of its system is to be fetched, and left for the box to install (系统更新).
    record Update(Head head, UpdateOrder order) implements StationCommand {}
}
