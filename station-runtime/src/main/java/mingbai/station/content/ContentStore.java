package mingbai.station.content;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.station.disk.DurableFile;
import mingbai.station.fetch.BadDocument;
import mingbai.station.fetch.SetFetch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last good set of each scope on the station's disk. A disk is not trusted more than a broker:
/// a manifest is verified again when it is opened, a document when it is read.
public final class ContentStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ContentStore.class);
    private static final List<String> TABLES =
            List.of(
                    "CREATE TABLE IF NOT EXISTS document"
                            + " (hash TEXT PRIMARY KEY, body BLOB NOT NULL)",
                    "CREATE TABLE IF NOT EXISTS manifest"
                            + " (scope TEXT PRIMARY KEY, envelope BLOB NOT NULL)",
                    "CREATE TABLE IF NOT EXISTS stamp"
                            + " (scope TEXT PRIMARY KEY, envelope BLOB NOT NULL)",
                    // Outlives its manifest: an older one must not come back.
                    "CREATE TABLE IF NOT EXISTS version_floor"
                            + " (scope TEXT PRIMARY KEY, version INTEGER NOT NULL)");

    private final DurableFile file;
    private final Verifier verifier;

    /// The documents that are here, by their hashes as they are written there, right or not.
    private final Set<String> here;

    private ContentStore(DurableFile file, Verifier verifier) throws IOException {
        this.file = file;
        this.verifier = verifier;
        this.here = file.transact(ContentStore::here);
    }

    public static ContentStore open(Path folder, Verifier verifier) throws IOException {
        return new ContentStore(DurableFile.open(folder.resolve("content.db"), TABLES), verifier);
    }

    /// Every set that is signed and whose documents are all here, by scope.
    Map<Scope, ContentSet> load() throws IOException {
        Map<Scope, ContentSet> sets = new HashMap<>();
        for (var stored : manifests().entrySet()) {
            try {
                sets.put(stored.getKey(), opened(stored.getKey(), stored.getValue().toArray()));
            } catch (BadDocument e) {
                LOG.error("The stored set of {} is not shown: {}", stored.getKey(), e.getMessage());
                forgetDamaged();
            }
        }
        return sets;
    }

    private Map<Scope, Bytes> manifests() throws IOException {
        return file.transact(connection -> {
            Map<Scope, Bytes> envelopes = new HashMap<>();
            try (var query = connection.prepareStatement("SELECT scope, envelope FROM manifest");
                    var rows = query.executeQuery()) {
                while (rows.next()) {
                    envelopes.put(Scope.parse(rows.getString(1)), Bytes.of(rows.getBytes(2)));
                }
            }
            return envelopes;
        });
    }

    private ContentSet opened(Scope scope, byte[] envelope) throws IOException, BadDocument {
        return switch (believed(envelope)) {
            case Sealed.Opened.Refused<ContentManifest>(var reason) ->
                    throw new BadDocument("its manifest is refused: " + reason);
            case Sealed.Opened.Trusted<ContentManifest>(ContentManifest manifest)
                    when !manifest.scope().equals(scope) ->
                    throw new BadDocument("its manifest is of " + manifest.scope());
            case Sealed.Opened.Trusted<ContentManifest>(ContentManifest manifest) ->
                    new Assembly(this, manifest, Optional.empty(), Map.of())
                            .of(manifest, Sha256.of(envelope))
                            .set();
        };
    }

    /// By the root of today, or by one of those before it: a set that was good when it came stays
    /// until a newer one takes its place.
    private Sealed.Opened<ContentManifest> believed(byte[] envelope) {
        var today = Sealed.openManifest(envelope, verifier);
        return today instanceof Sealed.Opened.Trusted<ContentManifest>
                ? today
                : verifier.earlier().stream()
                        .map(earlier -> Sealed.openManifest(envelope, earlier))
                        .filter(Sealed.Opened.Trusted.class::isInstance)
                        .findFirst()
                        .orElse(today);
    }

    /// As it stands on the disk, unchecked.
    Optional<Bytes> document(Sha256 hash) throws IOException {
        return file.transact(connection -> {
            try (var query =
                    connection.prepareStatement("SELECT body FROM document WHERE hash = ?")) {
                query.setString(1, hash.toString());
                try (var rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(Bytes.of(rows.getBytes(1))) : Optional.empty();
                }
            }
        });
    }

    boolean has(Sha256 hash) {
        return here.contains(hash.hex());
    }

    /// Which of these documents are not here.
    Set<Sha256> lacking(Collection<DocumentEntry> wanted) {
        return wanted.stream()
                .map(DocumentEntry::sha256)
                .filter(hash -> !has(hash))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Keeps documents that are on their way into a set.
    void keep(Map<Sha256, Bytes> came) throws IOException {
        if (!came.isEmpty()) {
            var _ = file.transact(connection -> keep(connection, came));
            came.keySet().forEach(hash -> here.add(hash.hex()));
        }
    }

    private static int keep(Connection connection, Map<Sha256, Bytes> came) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO document (hash, body) VALUES (?, ?)")) {
            for (var document : came.entrySet()) {
                insert.setString(1, document.getKey().toString());
                insert.setBytes(2, document.getValue().toArray());
                insert.executeUpdate();
            }
        }
        return came.size();
    }

    /// The version below or at which nothing of this scope is taken any more; 0 at first.
    long floor(Scope scope) throws IOException {
        return file.transact(connection -> {
            try (var query =
                    connection.prepareStatement(
                            "SELECT version FROM version_floor WHERE scope = ?")) {
                query.setString(1, scope.text());
                try (var rows = query.executeQuery()) {
                    return rows.next() ? rows.getLong(1) : 0;
                }
            }
        });
    }

    /// The last stamp of each scope.
    List<Bytes> stamps() throws IOException {
        return file.transact(connection -> {
            List<Bytes> stamps = new ArrayList<>();
            try (var query = connection.prepareStatement("SELECT envelope FROM stamp");
                    var rows = query.executeQuery()) {
                while (rows.next()) {
                    stamps.add(Bytes.of(rows.getBytes(1)));
                }
            }
            return stamps;
        });
    }

    void putStamp(Scope scope, byte[] envelope) throws IOException {
        var _ =
                file.transact(connection -> {
                    try (var insert =
                            connection.prepareStatement(
                                    "INSERT OR REPLACE INTO stamp (scope, envelope)"
                                            + " VALUES (?, ?)")) {
                        insert.setString(1, scope.text());
                        insert.setBytes(2, envelope);
                        return insert.executeUpdate();
                    }
                });
    }

    Set<String> besides(Stream<Sha256> needed) {
        Set<String> others = new HashSet<>(here);
        needed.forEach(hash -> others.remove(hash.hex()));
        return others;
    }

    /// Makes this manifest the scope's, all at once with the last of its documents, and forgets
    /// what nobody needs.
    void switchTo(SetFetch fetch, Map<Sha256, Bytes> came, Set<String> unneeded)
            throws IOException {
        var _ =
                file.transact(connection -> {
                    put(connection, fetch.manifest(), fetch.envelope().toArray());
                    return keep(connection, came) + forget(connection, unneeded);
                });
        came.keySet().forEach(hash -> here.add(hash.hex()));
        here.removeAll(unneeded);
    }

    private static void put(Connection connection, ContentManifest manifest, byte[] envelope)
            throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO manifest (scope, envelope) VALUES (?, ?)")) {
            insert.setString(1, manifest.scope().text());
            insert.setBytes(2, envelope);
            insert.executeUpdate();
        }
        try (var insert =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO version_floor (scope, version) VALUES (?, ?)")) {
            insert.setString(1, manifest.scope().text());
            insert.setLong(2, manifest.version());
            insert.executeUpdate();
        }
    }

    private static Set<String> here(Connection connection) throws SQLException {
        Set<String> hashes = new HashSet<>();
        try (var query = connection.prepareStatement("SELECT hash FROM document");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        }
        return hashes;
    }

    /// What is not what its name says can come again. On a disk that takes no writes it only counts
    /// as lacking.
    void forgetDamaged() {
        try {
            here.removeAll(file.transact(ContentStore::damaged));
            var _ = file.transact(connection -> forget(connection, damaged(connection)));
        } catch (IOException e) {
            LOG.warn("Damaged documents stay on the disk: {}", e.getMessage());
        }
    }

    private static Set<String> damaged(Connection connection) throws SQLException {
        Set<String> damaged = new HashSet<>();
        try (var query = connection.prepareStatement("SELECT hash, body FROM document");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                if (!Sha256.of(rows.getBytes(2)).hex().equals(rows.getString(1))) {
                    damaged.add(rows.getString(1));
                }
            }
        }
        return damaged;
    }

    /// After the disk has failed: what is there now. What cannot be told counts as lacking.
    void lookAgain() {
        here.clear();
        try {
            here.addAll(file.transact(ContentStore::here));
        } catch (IOException e) {
            LOG.debug("Nothing is known to be on the disk: {}", e.getMessage());
        }
    }

    private static int forget(Connection connection, Set<String> hashes) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM document WHERE hash = ?")) {
            for (String hash : hashes) {
                delete.setString(1, hash);
                delete.executeUpdate();
            }
        }
        return hashes.size();
    }

    @Override
    public void close() {
        file.close();
    }
}
