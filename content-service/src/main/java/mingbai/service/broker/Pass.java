package mingbai.service.broker;

import mingbai.model.content.Place;
import mingbai.model.place.StationId;

/// Whom a certificate lets in, and as whom.
public sealed interface Pass {
    /// The client's name that goes with it, and no other.
    String client();

    /// This service itself: it may use every topic.
    record Service(String client) implements Pass {}

    /// One station, where it stands.
    record OfStation(StationId station, Place place) implements Pass {
        @Override
        public String client() {
            return station.value();
        }
    }
}
