package mingbai.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Names one business (业务), what one queues for at a window: `marriage`.
public record BusinessId(@JsonValue String value) {
    @JsonCreator
    public BusinessId {
        Slug.checked(value, "business id");
    }

    @Override
    public String toString() {
        return value;
    }
}
