package mingbai.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// One service window (窗口): where it stands and which businesses (业务) it takes. The first skill is
/// served before the second, as long as anybody waits for it.
public record ServiceWindow(WindowNumber number, String name, String zoneId, List<Skill> skills) {
    public ServiceWindow {
        skills = List.copyOf(skills);
    }

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

    /// A window that takes each business before the next one.
    public static ServiceWindow inOrder(
            WindowNumber number, String name, String zoneId, List<BusinessId> businesses) {
        return new ServiceWindow(
                number,
                name,
                zoneId,
                businesses.stream().map(business -> new Skill(List.of(business))).toList());
    }

    /// All it takes, most wanted first.
    public List<BusinessId> businesses() {
        return skills.stream().flatMap(skill -> skill.businesses().stream()).toList();
    }
}
