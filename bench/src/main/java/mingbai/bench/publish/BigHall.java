package mingbai.bench.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mingbai.bench.hall.ServedHall;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.service.database.Database;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.publish.Publisher;

/// Makes the sample hall as large as a big one: copies of its items, and an archive of notices.
final class BigHall {
    private static final int BATCH = 1_000;
    private static final String WRITER = "editor";

    private final ServedHall hall;

    BigHall(ServedHall hall) {
        this.hall = hall;
    }

    /// Adds copies until there are so many items, and publishes.
    void items(int wanted) {
        var library = hall.part(Library.class);
        var there = library.all(DocumentType.ITEM);
        var listed = library.all(DocumentType.CATALOGUE).getFirst();
        var catalogue = listed.read(Catalogue.class);
        List<Catalogue.Entry> entries = new ArrayList<>(catalogue.entries());
        List<LibraryDocument> copies = new ArrayList<>();
        for (int i = there.size(); i < wanted; i++) {
            var item = there.get(i % there.size()).read(Item.class);
            var like = entries.get(i % catalogue.entries().size());
            var code = new ItemCode("BENCH-" + i);
            copies.add(copy(listed, item, code));
            entries.add(
                    new Catalogue.Entry(
                            code,
                            item.head().name(),
                            like.grouping(),
                            like.pinyin(),
                            like.listed()));
        }
        copies.add(
                LibraryDocument.of(
                        listed.scope(),
                        ContentPath.CATALOGUE,
                        DocumentType.CATALOGUE,
                        catalogue.with(entries)));
        hall.part(Database.class)
                .writeNow(sql -> {
                    copies.forEach(document -> library.put(sql, document));
                    return copies.size();
                });
        hall.part(Publisher.class).publishHall();
    }

    private static LibraryDocument copy(LibraryDocument listed, Item item, ItemCode code) {
        var old = item.head();
        var head =
                new Item.Head(
                        code, old.name(), old.type(), old.departmentId(), old.exerciseLevel());
        var copy =
                new Item(
                        head,
                        item.basis(),
                        item.procedure(),
                        item.fee(),
                        item.handling(),
                        item.guide());
        return LibraryDocument.of(listed.scope(), ContentPath.item(code), DocumentType.ITEM, copy);
    }

    /// Notices that wait for review.
    void notices(int wanted) {
        var desk = hall.part(NoticeDesk.class);
        for (int begun = 0; begun < wanted; begun += BATCH) {
            int from = begun;
            hall.part(Database.class)
                    .writeNow(sql -> {
                        for (int i = from; i < Math.min(wanted, from + BATCH); i++) {
                            desk.propose(sql, notice(i), WRITER);
                        }
                        return from;
                    });
        }
    }

    private static Notice notice(int number) {
        return new Notice(
                "bench-" + number,
                Notice.Kind.PUBLICITY,
                "第 %d 份示例公示".formatted(number),
                "示例正文。".repeat(40),
                new Validity(Instant.EPOCH, Instant.parse("2040-01-01T00:00:00Z")));
    }
}
