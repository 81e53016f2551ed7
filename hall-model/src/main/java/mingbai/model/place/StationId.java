package mingbai.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Names one station (终端): a kiosk, a board, a strip. It is also the name in its certificate.
public record StationId(@JsonValue String value) {
    @JsonCreator
    public StationId {
        Slug.checked(value, "station id");
    }

    @Override
    public String toString() {
        return value;
    }
}
