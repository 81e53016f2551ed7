package mingbai.station.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingbai.model.content.ContentPath;
import mingbai.model.content.Scope;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;

/// Whose manifests concern a station: its regions from the province down, its hall, itself.
public record ScopeChain(List<Scope> widestFirst) {
    public ScopeChain {
        widestFirst = List.copyOf(widestFirst);
    }

    public static ScopeChain of(RegionCode region, HallId hall, StationId station) {
        List<Scope> chain = new ArrayList<>();
        region.chain().forEach(r -> chain.add(new Scope.OfRegion(r)));
        chain.add(new Scope.OfHall(hall));
        chain.add(new Scope.OfStation(station));
        return new ScopeChain(chain);
    }

    /// What the sets add up to: where two name the same path, the nearer scope wins.
    HallContent merge(Map<Scope, ContentSet> sets, Stamps stamps) {
        Map<ContentPath, Document> documents = new HashMap<>();
        for (var scope : widestFirst) {
            var set = sets.get(scope);
            if (set != null) {
                documents.putAll(set.documents());
            }
        }
        return HallContent.owning(documents, versions(sets, stamps));
    }

    /// The same, where it differs from what was `before` at these paths only.
    HallContent merge(
            HallContent before,
            Set<ContentPath> touched,
            Map<Scope, ContentSet> sets,
            Stamps stamps) {
        var documents = before.copy();
        for (var path : touched) {
            nearest(path, sets)
                    .ifPresentOrElse(
                            document -> documents.put(path, document),
                            () -> documents.remove(path));
        }
        return HallContent.owning(documents, versions(sets, stamps));
    }

    private Optional<Document> nearest(ContentPath path, Map<Scope, ContentSet> sets) {
        return widestFirst.reversed().stream()
                .flatMap(scope -> Optional.ofNullable(sets.get(scope)).stream())
                .flatMap(set -> Optional.ofNullable(set.documents().get(path)).stream())
                .findFirst();
    }

    List<HallContent.Version> versions(Map<Scope, ContentSet> sets, Stamps stamps) {
        return widestFirst.stream()
                .flatMap(scope -> Optional.ofNullable(sets.get(scope)).stream())
                .map(set -> set.version(stamps.until(set)))
                .toList();
    }
}
