package mingbai.service.monthly;

import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.rating.PublicFigures;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.ChangeBook;
import mingbai.service.publish.PublishOutcome;
import mingbai.service.publish.Publisher;
import org.springframework.stereotype.Component;

/// The figures of the newest approved month on their way to boards and kiosks, which show them once
/// two people have signed.
@Component
final class FigureShelf {
    private final Library library;
    private final HallShelf hall;
    private final ChangeBook book;
    private final Publisher publisher;

    FigureShelf(Library library, HallShelf hall, ChangeBook book, Publisher publisher) {
        this.library = library;
        this.hall = hall;
        this.book = book;
        this.publisher = publisher;
    }

    /// Within a transaction of the caller's. A month approved late does not replace a newer one.
    boolean put(Sql sql, PublicFigures figures, String maker) {
        boolean newer =
                library.find(sql, hall.hallScope(), ContentPath.PUBLIC_FIGURES)
                        .map(document -> document.read(PublicFigures.class).month())
                        .filter(figures.month()::isBefore)
                        .isPresent();
        if (newer) {
            return false;
        }
        library.put(
                sql,
                LibraryDocument.of(
                        hall.hallScope(),
                        ContentPath.PUBLIC_FIGURES,
                        DocumentType.PUBLIC_FIGURES,
                        figures));
        book.wrote(sql, hall.hallScope(), maker);
        return true;
    }

    PublishOutcome publish() {
        return publisher.publish(hall.hallScope());
    }
}
