package mingbai.service.plan;

import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.place.HallMap;
import mingbai.model.place.HallProfile;
import mingbai.service.audit.AuditLog;
import mingbai.service.change.ChangeDesk;
import mingbai.service.change.ChangeOutcome;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import org.springframework.stereotype.Service;

/// Keeps a new map of the hall; everything else of the hall stays.
@Service
public final class PlanDesk {
    private final Library library;
    private final HallShelf shelf;
    private final AuditLog audit;
    private final ChangeDesk changes;

    PlanDesk(Library library, HallShelf shelf, AuditLog audit, ChangeDesk changes) {
        this.library = library;
        this.shelf = shelf;
        this.audit = audit;
        this.changes = changes;
    }

    Optional<HallProfile> hall() {
        return shelf.plan().map(HallPlan::profile);
    }

    /// Zones and windows that the hall does not have.
    Optional<String> strange(HallMap map) {
        var hall = hall();
        return map.shapes().stream()
                .filter(s ->
                        switch (s.kind()) {
                            case ZONE -> hall.flatMap(h -> h.zone(s.ref())).isEmpty();
                            case WINDOW ->
                                    hall.stream()
                                            .flatMap(h -> h.windows().stream())
                                            .noneMatch(w -> w.number().toString().equals(s.ref()));
                            case STATION, ENTRANCE, FACILITY, NOT_PUBLIC -> false;
                        })
                .map(s -> "大厅没有「" + s.ref() + "」（" + s.label() + "） · the hall has no such place")
                .findFirst();
    }

    public ChangeOutcome keep(HallMap map, String who) {
        return changes.change(
                shelf.hallScope(),
                who,
                sql ->
                        shelf.plan(sql)
                                .map(HallPlan::profile)
                                .ifPresent(hall -> keep(sql, hall, map, who)));
    }

    private void keep(Sql sql, HallProfile hall, HallMap map, String who) {
        var changed =
                new HallProfile(hall.name(), hall.region(), hall.zones(), hall.windows(), map);
        library.put(
                sql,
                LibraryDocument.of(
                        shelf.hallScope(), ContentPath.HALL, DocumentType.HALL, changed));
        audit.add(sql, who, "更换导办图 · Changed the hall map", map.shapes().size() + " 个图形");
    }
}
