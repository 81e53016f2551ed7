package mingbai.station.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<ContentPath, Record> documents = new HashMap<>();
        List<HallContent.Version> versions = new ArrayList<>();
        for (var scope : widestFirst) {
            var set = sets.get(scope);
            if (set != null) {
                documents.putAll(set.documents());
                versions.add(set.version(stamps.until(set)));
            }
        }
        return new HallContent(documents, versions);
    }
}
