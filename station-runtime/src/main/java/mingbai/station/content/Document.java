package mingbai.station.content;

import java.util.Objects;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.content.DocumentEntry;
import mingbai.station.fetch.BadDocument;
import mingbai.station.fetch.DocumentFetch;
import org.jspecify.annotations.Nullable;

/// A document of a set. One off the disk, where it has the bytes its manifest names, is read when
/// somebody asks for it first: a screen that starts needs few of them for its first picture.
final class Document {
    private final Class<? extends Record> kind;

    /// One of the two is there.
    private @Nullable Record record;

    private @Nullable Unread unread;

    private record Unread(DocumentEntry entry, Bytes bytes) {}

    private Document(
            Class<? extends Record> kind, @Nullable Record record, @Nullable Unread unread) {
        this.kind = kind;
        this.record = record;
        this.unread = unread;
    }

    static Document of(Record record) {
        return new Document(record.getClass(), record, null);
    }

    /// `bytes` are those that `entry` names.
    static Document unread(DocumentEntry entry, Bytes bytes) {
        return new Document(entry.type().record(), null, new Unread(entry, bytes));
    }

    boolean is(Class<?> type) {
        return kind == type;
    }

    synchronized Record read() throws BadDocument {
        if (record == null) {
            var found = Objects.requireNonNull(unread);
            record = DocumentFetch.read(found.entry(), found.bytes().toArray());
            unread = null;
        }
        return record;
    }

    /// What is no document of this kind, or cannot be read, is not there.
    <T> Optional<T> as(Class<T> type) {
        if (!is(type)) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.cast(read()));
        } catch (BadDocument e) {
            return Optional.empty();
        }
    }
}
