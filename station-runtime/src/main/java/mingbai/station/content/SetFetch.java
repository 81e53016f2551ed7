package mingbai.station.content;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Sha256;
import mingbai.model.wire.TopicFilter;

/// A verified manifest whose documents are on their way. Only a bounded number of them is asked for
/// at a time; what has come stays on the disk even when a newer manifest ends this fetch.
final class SetFetch {
    /// Documents asked for at a time.
    static final int WINDOW = 64;

    private final ContentManifest manifest;
    private final Bytes envelope;
    private final Deque<DocumentEntry> waiting = new ArrayDeque<>();
    private final Map<Sha256, DocumentFetch> asked = new LinkedHashMap<>();
    private final Map<Sha256, Bytes> came = new HashMap<>();

    SetFetch(ContentManifest manifest, Bytes envelope, Set<Sha256> lacking) {
        this.manifest = manifest;
        this.envelope = envelope;
        Set<Sha256> once = new HashSet<>();
        for (var entry : manifest.documents()) {
            if (lacking.contains(entry.sha256()) && once.add(entry.sha256())) {
                waiting.add(entry);
            }
        }
    }

    ContentManifest manifest() {
        return manifest;
    }

    Bytes envelope() {
        return envelope;
    }

    /// Of the manifest as it came.
    Sha256 hash() {
        return Sha256.of(envelope.toArray());
    }

    boolean complete() {
        return waiting.isEmpty() && asked.isEmpty();
    }

    /// Everything that is asked for and has not come.
    List<TopicFilter> outstanding() {
        return asked.values().stream().flatMap(d -> d.filters().stream()).toList();
    }

    /// Asks for a new window, once the one before is through and kept.
    void askForMore() {
        while (asked.size() < WINDOW && !waiting.isEmpty()) {
            var entry = waiting.remove();
            asked.put(entry.sha256(), new DocumentFetch(entry));
        }
    }

    boolean windowThrough() {
        return asked.isEmpty();
    }

    /// Takes what came on a topic. Whether that completed a document of this set.
    boolean took(String topic, Bytes payload) throws BadDocument {
        var fetch = find(topic);
        if (fetch.isEmpty()) {
            return false;
        }
        var whole = fetch.get().took(topic, payload);
        if (whole.isEmpty()) {
            return false;
        }
        var entry = fetch.get().entry();
        var _ = ContentStore.check(entry, whole.get().toArray());
        came.put(entry.sha256(), whole.get());
        asked.remove(entry.sha256());
        return true;
    }

    private Optional<DocumentFetch> find(String topic) {
        String[] levels = topic.split("/", -1);
        return levels.length < 4
                ? Optional.empty()
                : Optional.ofNullable(asked.get(new Sha256(levels[3])));
    }

    /// Brings what came to the disk.
    void keep(ContentStore store) throws IOException {
        store.keep(came);
        came.clear();
    }

    Set<Sha256> named() {
        return manifest.documents().stream()
                .map(DocumentEntry::sha256)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
