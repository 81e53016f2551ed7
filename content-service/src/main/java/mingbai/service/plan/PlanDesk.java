package mingbai.service.plan;

import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.place.HallMap;
import mingbai.model.place.HallProfile;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.Publisher;
import org.springframework.stereotype.Service;

/// Keeps a new map of the hall; everything else of the hall stays.
@Service
final class PlanDesk {
    private final Library library;
    private final HallShelf shelf;
    private final Database database;
    private final AuditLog audit;
    private final Publisher publisher;

    PlanDesk(
            Library library,
            HallShelf shelf,
            Database database,
            AuditLog audit,
            Publisher publisher) {
        this.library = library;
        this.shelf = shelf;
        this.database = database;
        this.audit = audit;
        this.publisher = publisher;
    }

    Optional<HallProfile> hall() {
        return shelf.plan().map(HallPlan::profile);
    }

    void keep(HallMap map, String who) {
        boolean kept =
                database.writeNow(sql -> {
                    var found = shelf.plan(sql).map(HallPlan::profile);
                    found.ifPresent(hall -> {
                        library.put(
                                sql,
                                LibraryDocument.of(
                                        shelf.hallScope(),
                                        ContentPath.HALL,
                                        DocumentType.HALL,
                                        new HallProfile(
                                                hall.name(),
                                                hall.region(),
                                                hall.zones(),
                                                hall.windows(),
                                                map)));
                        audit.add(
                                sql,
                                who,
                                "更换导办图 · Changed the hall map",
                                map.shapes().size() + " 个图形");
                    });
                    return found.isPresent();
                });
        if (kept) {
            publisher.publishHall();
        }
    }
}
