package mingbai.model.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Names one journal entry; the service takes each in once.
public record EntryId(@JsonValue UUID value) {
    @JsonCreator
    public EntryId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
