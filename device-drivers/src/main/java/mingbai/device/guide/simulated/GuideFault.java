package mingbai.device.guide.simulated;

import java.util.Optional;

/// What can be made to go wrong with the simulated guide printer.
public enum GuideFault {
    PAPER_LOW("media-low-warning"),
    TONER_LOW("toner-low-warning"),
    NO_PAPER("media-empty-error"),
    NO_TONER("toner-empty-error"),
    COVER_OPEN("cover-open-error"),
    PAPER_JAM("media-jam-error"),
    PAUSED("paused"),
    /// Takes every question and answers none.
    SILENT(""),
    /// Answers what is no IPP.
    GARBAGE(""),
    /// Takes no further job.
    BUSY(""),
    /// Takes a job and throws it away.
    ABORTS(""),
    /// Prints at a snail's pace: jobs stay under way until it heals.
    SLOW(""),
    /// Nobody is there.
    UNPLUGGED("");

    private final String reason;

    GuideFault(String reason) {
        this.reason = reason;
    }

    /// The word among `printer-state-reasons`, for those that a printer says.
    Optional<String> reason() {
        return reason.isEmpty() ? Optional.empty() : Optional.of(reason);
    }

    /// Whether the printer stops for it.
    boolean stops() {
        return reason.endsWith("-error") || this == PAUSED;
    }
}
