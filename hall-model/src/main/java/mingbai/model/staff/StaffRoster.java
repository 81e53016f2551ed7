package mingbai.model.staff;

import java.util.List;
import mingbai.model.place.WindowNumber;

/// The document that lists the staff of a hall.
public record StaffRoster(List<StaffMember> members) {

    public StaffRoster {
        members = List.copyOf(members);
    }

    public List<StaffMember> at(WindowNumber window) {
        return members.stream().filter(m -> m.windows().contains(window)).toList();
    }
}
