package mingbai.service.station;

import java.time.Instant;
import mingbai.model.status.StationStatus;

/// What a station last said of itself, and when the service heard it.
public record StationSight(StationStatus status, Instant heard) {}
