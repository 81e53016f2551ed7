package mingbai.service.library;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.place.HallId;
import mingbai.model.place.HallProfile;
import mingbai.model.queue.BusinessList;
import mingbai.model.rules.QueueRules;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffRoster;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Service;

/// What the library says of this service's hall, as records to ask.
@Service
public final class HallShelf {
    private final Database database;
    private final Library library;
    private final HallId hall;
    private final AtomicReference<Parsed> parsed =
            new AtomicReference<>(new Parsed(-1, Optional.empty()));

    HallShelf(Database database, Library library, Settings settings) {
        this.database = database;
        this.library = library;
        this.hall = settings.hall();
    }

    /// The plan last parsed, and the library's revision then.
    private record Parsed(long revision, Optional<HallPlan> plan) {}

    public HallId hall() {
        return hall;
    }

    public Scope hallScope() {
        return new Scope.OfHall(hall);
    }

    /// Those of the hall's stations that are told something of their own.
    public List<Scope> stationScopes() {
        return library.all(DocumentType.STATION_SETTINGS).stream()
                .map(LibraryDocument::scope)
                .distinct()
                .toList();
    }

    /// The scope of the catalogue: the hall's own region. Empty before anything was imported.
    public Optional<Scope> regionScope() {
        return plan().map(plan -> new Scope.OfRegion(plan.profile().region()));
    }

    /// Empty before anything was imported.
    public Optional<HallPlan> plan() {
        return database.read(this::plan);
    }

    /// The same within a transaction of the caller's. Parsed again only when the library changed.
    public Optional<HallPlan> plan(Sql sql) {
        long revision = library.revision(sql);
        Parsed last = parsed.get();
        if (last.revision() != revision) {
            last = new Parsed(revision, parse(sql));
            parsed.set(last);
        }
        return last.plan();
    }

    /// The hall's own; before anything was imported, UTC.
    public ZoneId timeZone() {
        return plan().map(plan -> plan.profile().name().timeZone()).orElse(ZoneId.of("UTC"));
    }

    private Optional<HallPlan> parse(Sql sql) {
        var profile = library.find(sql, hallScope(), ContentPath.HALL);
        var businesses = library.find(sql, hallScope(), ContentPath.BUSINESSES);
        var rules =
                library.find(sql, hallScope(), ContentPath.QUEUE_RULES)
                        .map(d -> d.read(QueueRules.class))
                        .orElse(QueueRules.USUAL);
        return profile.flatMap(p ->
                businesses.map(b ->
                        new HallPlan(
                                p.read(HallProfile.class), b.read(BusinessList.class), rules)));
    }

    /// The catalogue's rows, in the order they are shown.
    public List<Catalogue.Entry> catalogue() {
        return first(DocumentType.CATALOGUE)
                .map(d -> d.read(Catalogue.class).entries())
                .orElse(List.of());
    }

    /// The catalogue with its edition and its change log; empty before anything was imported.
    public Optional<Catalogue> wholeCatalogue() {
        return first(DocumentType.CATALOGUE).map(d -> d.read(Catalogue.class));
    }

    public Optional<Item> item(ItemCode code) {
        return regionScope()
                .flatMap(scope -> library.find(scope, ContentPath.item(code)))
                .map(d -> d.read(Item.class));
    }

    public List<Department> departments() {
        return first(DocumentType.DEPARTMENTS)
                .map(d -> d.read(DepartmentList.class).departments())
                .orElse(List.of());
    }

    public List<StaffMember> staff() {
        return first(DocumentType.ROSTER)
                .map(d -> d.read(StaffRoster.class).members())
                .orElse(List.of());
    }

    private Optional<LibraryDocument> first(DocumentType type) {
        return library.all(type).stream().findFirst();
    }
}
