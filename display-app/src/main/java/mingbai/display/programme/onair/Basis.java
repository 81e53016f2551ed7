package mingbai.display.programme.onair;

import java.time.Instant;
import mingbai.display.programme.Announcing;
import mingbai.station.Station;
import mingbai.station.content.HallContent;
import mingbai.station.emergency.Emergency;
import mingbai.station.queue.QueueView;

/// All that a picture is drawn from. Within a second, time alone changes nothing but a call that is
/// announced: from the same basis comes the same picture.
public record Basis(
        HallContent content,
        QueueView queue,
        Emergency ordered,
        Announcing announcing,
        long second) {

    /// What the station was told last, and what of it is announced now.
    public static Basis of(Station station, Announcing announcing, Instant now) {
        return new Basis(
                station.content().current(),
                station.queue().current(),
                station.emergency().current(),
                announcing,
                now.getEpochSecond());
    }

    /// Whether the picture flashes, which it does several times a second.
    public boolean flashes() {
        return announcing.now().isPresent();
    }
}
