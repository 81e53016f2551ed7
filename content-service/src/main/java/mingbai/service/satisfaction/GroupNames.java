package mingbai.service.satisfaction;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingbai.model.content.ContentPath;
import mingbai.model.content.Scope;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.place.ServiceWindow;
import mingbai.model.queue.Business;
import mingbai.model.rating.Rating;
import mingbai.model.staff.StaffRoster;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import org.springframework.stereotype.Component;

/// What the groups are called today; one that is gone keeps its key. Read again only when the
/// library changed.
@Component
public final class GroupNames {
    /// By number where there is one, else by key; what is not known comes last.
    static final Comparator<Group> ORDER =
            Comparator.comparing((Group g) -> g.key().isEmpty())
                    .thenComparingInt(g -> number(g.key()))
                    .thenComparing(Group::key);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final Library library;
    private final HallShelf shelf;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, Map.of()));

    GroupNames(Library library, HallShelf shelf) {
        this.library = library;
        this.shelf = shelf;
    }

    /// All names at a revision of the library.
    private record Known(long revision, Map<Dimension, Map<String, String>> names) {}

    private static int number(String key) {
        return NUMBER.matcher(key).matches() ? Integer.parseInt(key) : Integer.MAX_VALUE;
    }

    public static String name(Map<String, String> names, String key) {
        return key.isEmpty() ? "未确定" : names.getOrDefault(key, key);
    }

    public Map<String, String> of(Sql sql, Dimension dimension) {
        long revision = library.revision(sql);
        var last = known.get();
        if (last.revision() != revision) {
            Map<Dimension, Map<String, String>> names = new EnumMap<>(Dimension.class);
            for (var each : Dimension.values()) {
                names.put(each, read(sql, each));
            }
            last = new Known(revision, names);
            known.set(last);
        }
        return last.names().getOrDefault(dimension, Map.of());
    }

    private Map<String, String> read(Sql sql, Dimension dimension) {
        return switch (dimension) {
            case HALL -> Map.of();
            case DEPARTMENT -> departments(sql);
            case WINDOW ->
                    of(
                            shelf.plan(sql).map(p -> p.profile().windows()).orElse(List.of()),
                            (ServiceWindow w) -> w.number().toString(),
                            w -> w.number() + " 号 " + w.name());
            case BUSINESS ->
                    of(
                            shelf.plan(sql).map(p -> p.businesses().businesses()).orElse(List.of()),
                            (Business b) -> b.id().value(),
                            Business::name);
            case ITEM -> items(sql);
            case OFFICER -> officers(sql);
            case CHANNEL ->
                    of(
                            Arrays.asList(Rating.Channel.values()),
                            Rating.Channel::name,
                            Rating.Channel::chinese);
        };
    }

    private static <T> Map<String, String> of(
            List<T> things, Function<T, String> key, Function<T, String> name) {
        return things.stream().collect(Collectors.toMap(key, name, (first, _) -> first));
    }

    private Map<String, String> departments(Sql sql) {
        return region(sql, ContentPath.DEPARTMENTS, DepartmentList.class)
                .map(list -> of(list.departments(), Department::id, Department::name))
                .orElse(Map.of());
    }

    private Map<String, String> items(Sql sql) {
        return region(sql, ContentPath.CATALOGUE, Catalogue.class)
                .map(list -> of(list.entries(), e -> e.code().value(), Catalogue.Entry::name))
                .orElse(Map.of());
    }

    private Map<String, String> officers(Sql sql) {
        return library.find(sql, shelf.hallScope(), ContentPath.ROSTER)
                .map(document -> document.read(StaffRoster.class).members())
                .map(list -> of(list, m -> m.number(), m -> m.name() + "（" + m.number() + "）"))
                .orElse(Map.of());
    }

    private <T> Optional<T> region(Sql sql, ContentPath path, Class<T> type) {
        return shelf.plan(sql)
                .map(HallPlan::profile)
                .map(profile -> new Scope.OfRegion(profile.region()))
                .flatMap(scope -> library.find(sql, scope, path))
                .map(document -> document.read(type));
    }
}
