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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The set of each scope that is shown, in memory as on the disk.
final class ShownSets {
    private static final Logger LOG = LoggerFactory.getLogger(ShownSets.class);

    private final ContentStore store;
    private final Map<Scope, ContentSet> sets;
    private final Set<Scope> doubted = new HashSet<>();

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

    /// Reads what nobody asked for yet of the sets off the disk. A set with a document that is
    /// damaged or says nothing is not shown any more; the scopes of those.
    Set<Scope> readThrough() throws IOException {
        Set<Scope> bad = new HashSet<>();
        for (var set : sets.entrySet()) {
            try {
                set.getValue().read(set.getValue().documents().keySet());
            } catch (BadDocument e) {
                LOG.error("The stored set of {} is not shown: {}", set.getKey(), e.getMessage());
                bad.add(set.getKey());
            }
        }
        if (!bad.isEmpty()) {
            sets.keySet().removeAll(bad);
            store.forgetDamaged();
        }
        return bad;
    }

    /// A fetch ended before its end.
    void abandoned() {
        leftOvers = true;
    }

    /// The disk failed: it may have lost what it had, so the next set of each scope takes nothing
    /// over from the one that is shown.
    void doubt() {
        leftOvers = true;
        doubted.addAll(sets.keySet());
        store.lookAgain();
    }

    /// Of what a fetch brings, and what is shown of its scope.
    Assembly assembly(SetFetch fetch) {
        var scope = fetch.manifest().scope();
        var before = of(scope).filter(_ -> !doubted.contains(scope));
        return new Assembly(store, fetch.manifest(), before, fetch.records());
    }

    /// Puts what a fetch brought in the place of the scope's set; the paths at which they differ.
    Set<ContentPath> switchTo(SetFetch fetch, Fetches others) throws IOException, BadDocument {
        var scope = fetch.manifest().scope();
        var change = assembly(fetch).of(fetch.manifest(), fetch.hash());
        change.set().read(change.touched());
        var next = new HashMap<>(sets);
        next.put(scope, change.set());
        var hashes = next.values().stream().flatMap(ContentSet::hashes);
        var needed = Stream.concat(hashes, others.named().stream());
        var unneeded = leftOvers ? store.besides(needed) : unneeded(change, needed);
        store.switchTo(fetch, fetch.came(), unneeded);
        leftOvers = false;
        var touched = new HashSet<>(change.touched());
        if (doubted.remove(scope)) {
            of(scope).ifPresent(before -> touched.addAll(before.documents().keySet()));
        }
        sets.putAll(next);
        return touched;
    }

    private static Set<String> unneeded(Assembly.Change change, Stream<Sha256> needed) {
        Set<Sha256> unneeded = new HashSet<>(change.unneeded());
        needed.forEach(unneeded::remove);
        return unneeded.stream().map(Sha256::hex).collect(Collectors.toUnmodifiableSet());
    }
}
