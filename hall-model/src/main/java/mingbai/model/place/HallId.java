package mingbai.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Names one hall (大厅), as it stands in topics: `songming`.
public record HallId(@JsonValue String value) {
    @JsonCreator
    public HallId {
        Slug.checked(value, "hall id");
    }

    @Override
    public String toString() {
        return value;
    }
}
