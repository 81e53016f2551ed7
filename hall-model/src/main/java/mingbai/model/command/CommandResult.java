package mingbai.model.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import mingbai.model.ask.RequestId;
import mingbai.model.content.Bytes;
import mingbai.model.place.StationId;
import mingbai.model.status.StationStatus;

/// What became of a command. Stations do not sign: it is believed as far as the broker is.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CommandResult.Pictured.class, name = "pictured"),
    @JsonSubTypes.Type(value = CommandResult.Declined.class, name = "declined")
})
public sealed interface CommandResult {

    /// The command's id.
    RequestId id();

    StationId station();

    /// A PNG of the screen, when it was taken by the station's clock, and what was shown then.
    record Pictured(
            RequestId id, StationId station, Instant at, StationStatus.Picture picture, Bytes png)
            implements CommandResult {

        /// The largest picture sent, in bytes.
        public static final int MOST_BYTES = 512 * 1024;

        public Pictured {
            if (png.length() > MOST_BYTES) {
                throw new IllegalArgumentException(
                        "a picture has at most " + MOST_BYTES + " bytes");
            }
        }
    }

    /// There is none.
    record Declined(RequestId id, StationId station, Reason reason) implements CommandResult {}

    /// Why there is none.
    enum Reason {
        /// Somebody stands before the machine: what is on it is theirs.
        IN_USE,
        /// The program draws on no screen.
        NO_SCREEN,
        /// It is still about the one before.
        BUSY,
        /// It could not be taken.
        FAILED
    }
}
