package mingbai.service.notice;

import java.util.List;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.notice.Notice;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.ChangeBook;
import mingbai.service.publish.PublishOutcome;
import mingbai.service.publish.Publisher;
import mingbai.service.publish.Unsent;
import org.springframework.stereotype.Component;

/// The hall's approved notices in the library, and their way out to the stations.
@Component
final class NoticeShelf {
    private final Library library;
    private final HallShelf hall;
    private final Publisher publisher;
    private final Unsent unsent;
    private final ChangeBook book;

    NoticeShelf(
            Library library, HallShelf hall, Publisher publisher, Unsent unsent, ChangeBook book) {
        this.unsent = unsent;
        this.library = library;
        this.hall = hall;
        this.publisher = publisher;
        this.book = book;
    }

    List<Notice> all(Sql sql) {
        return library.all(sql, hall.hallScope()).stream()
                .filter(document -> document.type() == DocumentType.NOTICE)
                .map(document -> document.read(Notice.class))
                .toList();
    }

    /// Those that nobody wrote here: they came with a workbook.
    List<Notice> onlyThere(Sql sql) {
        return sql
                .list(
                        """
                        SELECT path FROM document d WHERE scope = ? AND type = 'NOTICE'
                          AND NOT EXISTS
                            (SELECT 1 FROM notice n
                              WHERE n.id = substr(d.path, length('notice/') + 1))
                        ORDER BY path
                        """,
                        row -> new ContentPath(row.getString(1)),
                        hall.hallScope().text())
                .stream()
                .flatMap(path -> library.find(sql, hall.hallScope(), path).stream())
                .map(document -> document.read(Notice.class))
                .toList();
    }

    Optional<Notice> find(Sql sql, String id) {
        return library.find(sql, hall.hallScope(), ContentPath.notice(id))
                .map(document -> document.read(Notice.class));
    }

    void put(Sql sql, Notice notice) {
        library.put(
                sql,
                LibraryDocument.of(
                        hall.hallScope(),
                        ContentPath.notice(notice.id()),
                        DocumentType.NOTICE,
                        notice,
                        notice.shown()));
    }

    void remove(Sql sql, Notice notice) {
        library.remove(sql, hall.hallScope(), ContentPath.notice(notice.id()));
    }

    /// Whoever wrote any of it does not approve the release it is in.
    void written(Sql sql, List<String> writers) {
        writers.forEach(who -> book.wrote(sql, hall.hallScope(), who));
    }

    PublishOutcome publish() {
        return publisher.publish(hall.hallScope());
    }

    /// Whether something approved is not out.
    boolean unsent() {
        return unsent.waits(hall.hallScope());
    }
}
