package mingbai.model.status;

import java.util.Optional;
import mingbai.model.update.SystemVersion;
import mingbai.model.update.UpdateReport;

/// What a station's machine runs: its program's version (`""` where it was not packed), the system
/// of a box that runs from a whole disk, for how many seconds it has been on, and its last update.
public record Machine(
        String program,
        Optional<SystemVersion> system,
        long upSeconds,
        Optional<UpdateReport> update) {}
