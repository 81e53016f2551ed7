package mingbai.service.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.content.ContentPath;
import mingbai.model.content.Scope;
import mingbai.model.item.Catalogue;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffRoster;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import org.springframework.stereotype.Component;

/// Finds whom a service was about: the item's department, else the one all on duty at the window
/// are of; and the officer who is alone on duty there, or of several the window's chief
/// representative (首席代表). Nothing else is guessed.
@Component
public final class Attribution {
    private final Library library;
    private final HallShelf shelf;
    private final AtomicReference<Known> known =
            new AtomicReference<>(new Known(-1, Map.of(), Map.of()));

    Attribution(Library library, HallShelf shelf) {
        this.library = library;
        this.shelf = shelf;
    }

    /// The items' departments and who sits where, at a revision of the library.
    private record Known(
            long revision,
            Map<String, String> departments,
            Map<WindowNumber, List<StaffMember>> officers) {}

    public ServedTicket.About of(Sql sql, BusinessId business, WindowNumber window, String item) {
        var at = known(sql);
        var there = at.officers().getOrDefault(window, List.of());
        var officer = officer(there);
        var theirs = there.stream().map(o -> o.post().departmentId()).distinct().toList();
        var department =
                Optional.ofNullable(at.departments().get(item))
                        .orElse(theirs.size() == 1 ? theirs.getFirst() : "");
        return new ServedTicket.About(
                business, window, item, department, officer.map(StaffMember::number).orElse(""));
    }

    private static Optional<StaffMember> officer(List<StaffMember> there) {
        var chiefs = there.stream().filter(m -> m.post().chief()).toList();
        var answering = there.size() == 1 ? there : chiefs;
        return answering.size() == 1 ? Optional.of(answering.getFirst()) : Optional.empty();
    }

    /// The department of an item; empty where there is none.
    public String department(Sql sql, String item) {
        return known(sql).departments().getOrDefault(item, "");
    }

    private Known known(Sql sql) {
        long revision = library.revision(sql);
        var last = known.get();
        if (last.revision() != revision) {
            last = new Known(revision, departments(sql), officers(sql));
            known.set(last);
        }
        return last;
    }

    private Map<String, String> departments(Sql sql) {
        return shelf.plan(sql)
                .map(plan -> new Scope.OfRegion(plan.profile().region()))
                .flatMap(region -> library.find(sql, region, ContentPath.CATALOGUE))
                .map(document -> document.read(Catalogue.class))
                .map(catalogue ->
                        catalogue.entries().stream()
                                .collect(
                                        Collectors.toMap(
                                                e -> e.code().value(),
                                                e -> e.grouping().departmentId(),
                                                (first, _) -> first)))
                .orElse(Map.of());
    }

    private Map<WindowNumber, List<StaffMember>> officers(Sql sql) {
        Map<WindowNumber, List<StaffMember>> officers = new HashMap<>();
        library
                .find(sql, shelf.hallScope(), ContentPath.ROSTER)
                .map(document -> document.read(StaffRoster.class).members())
                .orElse(List.of())
                .stream()
                .filter(m -> m.presence() == StaffMember.Presence.ON_DUTY)
                .forEach(m ->
                        m.windows()
                                .forEach(
                                        w -> officers.merge(w, List.of(m), Attribution::together)));
        return officers;
    }

    private static List<StaffMember> together(List<StaffMember> some, List<StaffMember> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
