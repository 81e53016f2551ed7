package mingbai.station.content;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.content.ContentPath;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.station.fetch.BadDocument;
import mingbai.station.fetch.Fetches;
import mingbai.station.fetch.SetFetch;

/// The set of each scope that is shown, in memory as on the disk.
final class ShownSets {
    private final ContentStore store;
    private final Map<Scope, ContentSet> sets;

    /// There may be documents on the disk of a fetch that never came to its end.
    private boolean leftOvers = true;

    ShownSets(ContentStore store) throws IOException {
        this.store = store;
        this.sets = store.load();
    }

    Map<Scope, ContentSet> all() {
        return Collections.unmodifiableMap(sets);
    }

    Optional<ContentSet> of(Scope scope) {
        return Optional.ofNullable(sets.get(scope));
    }

    /// A fetch ended before its end.
    void abandoned() {
        leftOvers = true;
    }

    /// Of what a fetch brings, and what is shown of its scope.
    Assembly assembly(SetFetch fetch) {
        var manifest = fetch.manifest();
        return new Assembly(store, manifest, of(manifest.scope()), fetch.records());
    }

    /// Puts what a fetch brought in the place of the scope's set; the paths at which they differ.
    Set<ContentPath> switchTo(SetFetch fetch, Fetches others) throws IOException, BadDocument {
        var change = assembly(fetch).of(fetch.manifest(), fetch.hash());
        var next = new HashMap<>(sets);
        next.put(fetch.manifest().scope(), change.set());
        var hashes = next.values().stream().flatMap(ContentSet::hashes);
        var needed = Stream.concat(hashes, others.named().stream());
        var unneeded = leftOvers ? store.besides(needed) : unneeded(change, needed);
        store.switchTo(fetch, fetch.came(), unneeded);
        leftOvers = false;
        sets.putAll(next);
        return change.touched();
    }

    private static Set<String> unneeded(Assembly.Change change, Stream<Sha256> needed) {
        Set<Sha256> unneeded = new HashSet<>(change.unneeded());
        needed.forEach(unneeded::remove);
        return unneeded.stream().map(Sha256::hex).collect(Collectors.toUnmodifiableSet());
    }
}
