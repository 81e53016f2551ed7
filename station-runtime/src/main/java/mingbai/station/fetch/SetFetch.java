package mingbai.station.fetch;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Sha256;
import mingbai.model.wire.TopicFilter;

/// A verified manifest whose documents are on their way: its chapters first, then what these name.
/// Only a bounded number is asked for at a time; what has come stays on the disk even when a newer
/// manifest ends this fetch.
public final class SetFetch {
    /// Documents asked for at a time.
    public static final int WINDOW = 64;

    private final ContentManifest manifest;
    private final Bytes envelope;
    private final Set<Sha256> named = new HashSet<>();
    private final Deque<DocumentEntry> waiting = new ArrayDeque<>();
    private final Map<Sha256, DocumentFetch> asked = new LinkedHashMap<>();
    private final Map<Sha256, Bytes> came = new HashMap<>();
    private final Map<Sha256, Record> records = new HashMap<>();
    private boolean opened;

    public SetFetch(ContentManifest manifest, Bytes envelope) {
        this.manifest = manifest;
        this.envelope = envelope;
    }

    public ContentManifest manifest() {
        return manifest;
    }

    public Bytes envelope() {
        return envelope;
    }

    /// Of the manifest as it came.
    public Sha256 hash() {
        return Sha256.of(envelope.toArray());
    }

    /// Those of these documents that lack are to be fetched.
    public void want(Collection<DocumentEntry> documents, Set<Sha256> lacking) {
        for (var entry : documents) {
            if (named.add(entry.sha256()) && lacking.contains(entry.sha256())) {
                waiting.add(entry);
            }
        }
    }

    /// Whether it is known what the chapters name.
    public boolean opened() {
        return opened;
    }

    /// The chapters are here: they name these.
    public void open(Collection<DocumentEntry> documents, Set<Sha256> lacking) {
        opened = true;
        want(documents, lacking);
    }

    /// Nothing lacks of all that is known to be named.
    public boolean complete() {
        return waiting.isEmpty() && asked.isEmpty();
    }

    /// Everything that is asked for and has not come.
    List<TopicFilter> outstanding() {
        return asked.values().stream().flatMap(d -> d.filters().stream()).toList();
    }

    /// Takes what was sent ahead. What proves to be no such document is asked for like the others.
    public void take(News news) {
        if (!news.isEmpty()) {
            waiting.removeIf(entry ->
                    news.take(entry.sha256()).filter(bytes -> kept(entry, bytes)).isPresent());
        }
    }

    private boolean kept(DocumentEntry entry, Bytes bytes) {
        try {
            keep(entry, bytes);
            return true;
        } catch (BadDocument _) {
            return false;
        }
    }

    /// Asks for a new window, once the one before is through and kept.
    public void askForMore() {
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
        keep(entry, whole.get());
        asked.remove(entry.sha256());
        return true;
    }

    private void keep(DocumentEntry entry, Bytes bytes) throws BadDocument {
        records.put(entry.sha256(), DocumentFetch.check(entry, bytes.toArray()));
        came.put(entry.sha256(), bytes);
    }

    private Optional<DocumentFetch> find(String topic) {
        String[] levels = topic.split("/", -1);
        return levels.length < 4
                ? Optional.empty()
                : Optional.ofNullable(asked.get(new Sha256(levels[3])));
    }

    /// What came since this was last asked, to be brought to the disk.
    public Map<Sha256, Bytes> came() {
        var now = Map.copyOf(came);
        came.clear();
        return now;
    }

    /// What this fetch has brought, by the hash of the document.
    public Map<Sha256, Record> records() {
        return records;
    }

    public Set<Sha256> named() {
        return Set.copyOf(named);
    }
}
