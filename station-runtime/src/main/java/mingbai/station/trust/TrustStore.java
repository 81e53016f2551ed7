package mingbai.station.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mingbai.model.content.Bytes;
import mingbai.model.content.Place;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Wire;
import mingbai.station.disk.DurableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whom this station believes: the root it was given at enrolment, and every one that has followed
/// since, each verified again by the one before.
public final class TrustStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TrustStore.class);
    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS trust_root"
                    + " (version INTEGER PRIMARY KEY, envelope BLOB NOT NULL)";

    private final DurableFile file;
    private final Verifier verifier;

    private TrustStore(DurableFile file, Verifier verifier) {
        this.file = file;
        this.verifier = verifier;
    }

    /// `given` is the file of the enrolment, `folder` is where what followed is kept.
    public static TrustStore open(Path given, Path folder, Place place) throws IOException {
        var first = read(given);
        var store =
                new TrustStore(
                        DurableFile.open(folder.resolve("trust.db"), List.of(TABLE)),
                        new Verifier(first, place));
        store.catchUp();
        return store;
    }

    private static TrustRoot read(Path file) throws IOException {
        try {
            return Wire.read(Files.readAllBytes(file), TrustRoot.class);
        } catch (MalformedMessage e) {
            throw new IOException(file + " is no trust root: " + e.getMessage(), e);
        }
    }

    private void catchUp() throws IOException {
        for (var envelope : after(verifier.root().version())) {
            switch (Sealed.openRoot(envelope.toArray(), verifier.root())) {
                case Sealed.Opened.Trusted<TrustRoot>(var next) -> verifier.follow(next);
                case Sealed.Opened.Refused<TrustRoot>(var reason) -> {
                    LOG.error("A stored trust root is not believed: {}", reason);
                    return;
                }
            }
        }
    }

    private List<Bytes> after(long version) throws IOException {
        return file.transact(connection -> {
            var envelopes = new ArrayList<Bytes>();
            try (var query =
                    connection.prepareStatement(
                            "SELECT envelope FROM trust_root WHERE version > ?"
                                    + " ORDER BY version")) {
                query.setLong(1, version);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        envelopes.add(Bytes.of(rows.getBytes(1)));
                    }
                }
            }
            return envelopes;
        });
    }

    public Verifier verifier() {
        return verifier;
    }

    /// Brings a verified next root to the disk, and only then believes by it.
    void follow(TrustRoot next, Bytes envelope) throws IOException {
        var _ =
                file.transact(connection -> {
                    try (var insert =
                            connection.prepareStatement(
                                    "INSERT OR REPLACE INTO trust_root (version, envelope)"
                                            + " VALUES (?, ?)")) {
                        insert.setLong(1, next.version());
                        insert.setBytes(2, envelope.toArray());
                        return insert.executeUpdate();
                    }
                });
        verifier.follow(next);
        LOG.info("Following trust root {}", next.version());
    }

    @Override
    public void close() {
        file.close();
    }
}
