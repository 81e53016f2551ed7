package mingbai.display.page;

import java.util.List;
import mingbai.display.marquee.MarqueeText;
import mingbai.display.programme.Reach;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.notice.Notice;
import mingbai.model.place.StationId;
import mingbai.station.content.HallContent;

/// What the pages are made of: the content, the notices that may be shown now, and which station
/// stands here and for which part of the hall.
public record Shown(HallContent content, List<Notice> notices, StationId here, Reach reach) {

    public Shown {
        notices = notices.stream().map(Shown::clean).toList();
    }

    /// Without what would turn the direction of the words around it, or rule the screen.
    private static Notice clean(Notice n) {
        String title = MarqueeText.clean(n.title());
        return new Notice(
                n.id(),
                n.kind(),
                title.isEmpty() ? n.kind().chinese() : title,
                MarqueeText.cleanLines(n.body()),
                n.shown(),
                n.channel(),
                n.period());
    }

    String department(String id) {
        return content.departments().map(DepartmentList::departments).orElse(List.of()).stream()
                .filter(d -> d.id().equals(id))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }
}
