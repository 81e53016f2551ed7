package mingbai.display.page;

import java.util.List;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.notice.Notice;
import mingbai.model.place.StationId;
import mingbai.station.content.HallContent;

/// What the pages are made of: the content, the notices that may be shown now, and which station
/// stands here.
public record Shown(HallContent content, List<Notice> notices, StationId here) {

    public Shown {
        notices = List.copyOf(notices);
    }

    String department(String id) {
        return content.departments().map(DepartmentList::departments).orElse(List.of()).stream()
                .filter(d -> d.id().equals(id))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }
}
