package mingbai.model.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;

/// For whom a manifest is: every hall of a region, one hall, or one station. Its text is the part
/// of the topic: `region/530127000000`, `hall/songming`, `station/k01`.
public sealed interface Scope {

    /// Every hall in a region.
    record OfRegion(RegionCode region) implements Scope {
        @Override
        public String toString() {
            return text();
        }
    }

    /// One hall.
    record OfHall(HallId hall) implements Scope {
        @Override
        public String toString() {
            return text();
        }
    }

    /// One station.
    record OfStation(StationId station) implements Scope {
        @Override
        public String toString() {
            return text();
        }
    }

    @JsonValue
    default String text() {
        return switch (this) {
            case OfRegion(RegionCode region) -> "region/" + region;
            case OfHall(HallId hall) -> "hall/" + hall;
            case OfStation(StationId station) -> "station/" + station;
        };
    }

    /// Whether what is in it is for that station of the hall, too.
    default boolean reaches(StationId one) {
        return !(this instanceof OfStation(var only)) || only.equals(one);
    }

    @JsonCreator
    static Scope parse(String text) {
        int slash = text.indexOf('/');
        String id = text.substring(slash + 1);
        return switch (slash < 0 ? "" : text.substring(0, slash)) {
            case "region" -> new OfRegion(new RegionCode(id));
            case "hall" -> new OfHall(new HallId(id));
            case "station" -> new OfStation(new StationId(id));
            default -> throw new IllegalArgumentException("'" + text + "' is no scope");
        };
    }
}
