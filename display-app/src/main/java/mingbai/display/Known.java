package mingbai.display;

import java.time.Instant;
import mingbai.display.programme.Announcing;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueView;

/// All a display knows at one moment.
record Known(HallContent content, QueueView queue, Announcing announcing, Instant now) {}
