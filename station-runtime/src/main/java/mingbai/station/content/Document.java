package mingbai.station.content;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Sha256;
import mingbai.station.fetch.BadDocument;
import mingbai.station.fetch.DocumentFetch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A document of a set. One that stands on the disk is read, and its bytes checked, when somebody
/// asks for it first: a screen that starts needs few of them for its first picture.
final class Document {
    private static final Logger LOG = LoggerFactory.getLogger(Document.class);

    private final Class<? extends Record> kind;

    /// One of the two is there.
    private @Nullable Record record;

    private @Nullable Unread unread;

    /// Where documents stand.
    @FunctionalInterface
    interface Shelf {
        Optional<Bytes> document(Sha256 hash) throws IOException;
    }

    private record Unread(DocumentEntry entry, Shelf shelf) {
        Record read() throws IOException, BadDocument {
            var bytes = shelf.document(entry.sha256());
            if (bytes.isEmpty()) {
                throw new BadDocument(entry.path() + " is missing");
            }
            return DocumentFetch.check(entry, bytes.get().toArray());
        }
    }

    private Document(
            Class<? extends Record> kind, @Nullable Record record, @Nullable Unread unread) {
        this.kind = kind;
        this.record = record;
        this.unread = unread;
    }

    static Document of(Record record) {
        return new Document(record.getClass(), record, null);
    }

    static Document unread(DocumentEntry entry, Shelf shelf) {
        return new Document(entry.type().record(), null, new Unread(entry, shelf));
    }

    boolean is(Class<?> type) {
        return kind == type;
    }

    synchronized Record read() throws IOException, BadDocument {
        if (record == null) {
            record = Objects.requireNonNull(unread).read();
            unread = null;
        }
        return record;
    }

    /// Whoever asks later is told what is wrong with it.
    void readAhead() {
        var _ = as(kind);
    }

    /// What is no document of this kind, or cannot be read, is not there.
    <T> Optional<T> as(Class<T> type) {
        if (!is(type)) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.cast(read()));
        } catch (IOException | BadDocument e) {
            LOG.debug("Not shown: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
