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
    @JsonSubTypes.Type(value = CommandResult.Logged.class, name = "logged"),
    @JsonSubTypes.Type(value = CommandResult.Obeyed.class, name = "obeyed"),
    @JsonSubTypes.Type(value = CommandResult.Declined.class, name = "declined"),
    @JsonSubTypes.Type(value = CommandResult.Holding.class, name = "holding")
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

    /// The last lines of a log in UTF-8, oldest first; the numbers of persons are taken out.
    record Logged(RequestId id, StationId station, Instant at, Bytes text)
            implements CommandResult {

        /// The longest log sent, in bytes.
        public static final int MOST_BYTES = 256 * 1024;

        public Logged {
            if (text.length() > MOST_BYTES) {
                throw new IllegalArgumentException("a log has at most " + MOST_BYTES + " bytes");
            }
        }
    }

    /// It is being done.
    record Obeyed(RequestId id, StationId station) implements CommandResult {}

    /// It is not done.
    record Declined(RequestId id, StationId station, Reason reason) implements CommandResult {}

    /// It forgets nothing: so many journal entries would be lost, and that is more than may be.
    record Holding(RequestId id, StationId station, int entries) implements CommandResult {}

    /// Why it is not done.
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
