package mingbai.display.programme;

import java.time.Instant;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueView;

/// All a display knows at one moment.
public record Known(HallContent content, QueueView queue, Announcing announcing, Instant now) {}
