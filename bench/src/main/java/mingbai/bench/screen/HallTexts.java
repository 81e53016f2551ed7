package mingbai.bench.screen;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingbai.bench.hall.ServedHall;
import mingbai.model.content.DocumentType;
import mingbai.model.notice.Notice;
import mingbai.service.library.Library;

/// What the sample hall's screens say, for the peer's pages.
final class HallTexts {
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
                "waiting",
                        hall.plan().businesses().businesses().stream()
                                .map(b -> "<li>%s <b>0</b></li>".formatted(escaped(b.name())))
                                .collect(Collectors.joining()));
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
