package mingbai.service.imports;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Catalogue;
import mingbai.model.item.ItemCode;
import mingbai.service.library.HallShelf;
import mingbai.service.library.LibraryDocument;
import mingbai.service.preview.Difference;
import org.springframework.stereotype.Component;

/// Puts the items that come and go on the catalogue's public change log.
@Component
final class ChangeLog {
    private final HallShelf shelf;
    private final InstantSource clock;

    ChangeLog(HallShelf shelf, InstantSource clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /// The documents, with the catalogue's log longer by what happened.
    List<LibraryDocument> with(List<LibraryDocument> documents, List<Difference> differences) {
        var today = LocalDate.ofInstant(clock.instant(), shelf.timeZone());
        var news =
                differences.stream()
                        .filter(d -> d.place().table().equals("事项"))
                        .flatMap(d -> change(d, today).stream())
                        .toList();
        return documents.stream().map(d -> with(d, news)).toList();
    }

    private static LibraryDocument with(LibraryDocument document, List<Catalogue.Change> news) {
        if (document.type() != DocumentType.CATALOGUE || news.isEmpty()) {
            return document;
        }
        var catalogue = document.read(Catalogue.class);
        List<Catalogue.Change> changes = new ArrayList<>(news);
        changes.addAll(catalogue.release().changes());
        return LibraryDocument.of(
                document.scope(),
                document.path(),
                document.type(),
                catalogue.with(catalogue.release().with(changes)));
    }

    private static Optional<Catalogue.Change> change(Difference difference, LocalDate today) {
        var kind =
                switch (difference.kind()) {
                    case ADDED -> Optional.of(Catalogue.Kind.ADDED);
                    case REMOVED -> Optional.of(Catalogue.Kind.CANCELLED);
                    case CHANGED -> Optional.<Catalogue.Kind>empty();
                };
        return kind.map(k ->
                new Catalogue.Change(
                        today, k, new ItemCode(difference.place().key()), difference.name(), ""));
    }
}
