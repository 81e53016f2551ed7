package mingbai.bench.screen;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingbai.bench.hall.ServedHall;
import mingbai.model.content.DocumentType;
import mingbai.model.notice.Notice;
import mingbai.model.queue.Business;
import mingbai.service.library.Library;

/// What the sample hall's screens say, for the peer's pages.
final class HallTexts {
    /// As many as one page of the board holds.
    private static final int ROWS = 7;

    private HallTexts() {}

    static Map<String, String> of(ServedHall hall) {
        var name = hall.plan().profile().name();
        var notices = notices(hall);
        return Map.of(
                "hall", escaped(name.chinese()),
                "english", escaped(name.english()),
                "notice", escaped(notices.getFirst().title()),
                "notices",
                        notices.stream()
                                .map(n -> "【" + n.title() + "】 " + n.body())
                                .map(HallTexts::escaped)
                                .collect(Collectors.joining("　　　　")),
                "rows",
                        hall.plan().businesses().businesses().stream()
                                .limit(ROWS)
                                .map(b -> row(hall, b))
                                .collect(Collectors.joining()));
    }

    private static String row(ServedHall hall, Business business) {
        var windows =
                hall.plan().windowsFor(business.id()).stream()
                        .map(w -> Integer.toString(w.number().value()))
                        .collect(Collectors.joining("、"));
        return "<tr><td>%s　%s<td>%s 号<td class=n>0 人"
                .formatted(business.prefix(), escaped(business.name()), windows);
    }

    private static List<Notice> notices(ServedHall hall) {
        return hall.part(Library.class).all(DocumentType.NOTICE).stream()
                .map(d -> d.read(Notice.class))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", " ");
    }
}
