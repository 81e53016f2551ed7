package mingbai.model.ask;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Names one request; the same id always gets the same answer.
public record RequestId(@JsonValue UUID value) {
    @JsonCreator
    public RequestId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
