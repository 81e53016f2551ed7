package mingbai.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// Businesses that are equal to a window: among them whoever has waited longest is next.
public record Skill(@JsonValue List<BusinessId> businesses) {
    @JsonCreator
    public Skill {
        businesses = List.copyOf(businesses);
        if (businesses.isEmpty()) {
            throw new IllegalArgumentException("a skill names a business");
        }
    }
}
