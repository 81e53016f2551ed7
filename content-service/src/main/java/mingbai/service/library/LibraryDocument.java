package mingbai.service.library;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.notice.Validity;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import org.jspecify.annotations.Nullable;

/// One document of the library: for whom, under which name, and its JSON as it is published. Two
/// with the same of all that are equal.
public final class LibraryDocument {
    /// For documents that have no end of their own; the manifest's expiry bounds them.
    public static final Validity ALWAYS =
            new Validity(
                    Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2200-01-01T00:00:00Z"));

    private final Scope scope;
    private final ContentPath path;
    private final DocumentType type;
    private final String body;
    private final Validity shown;

    /// What the body was just written of, as long as there is memory for it: of a large import each
    /// item is looked at several times.
    private final SoftReference<@Nullable Record> content;

    public LibraryDocument(
            Scope scope, ContentPath path, DocumentType type, String body, Validity shown) {
        this(scope, path, new Written(type, body, null), shown);
    }

    private LibraryDocument(Scope scope, ContentPath path, Written written, Validity shown) {
        this.scope = scope;
        this.path = path;
        this.type = written.type();
        this.body = written.body();
        this.shown = shown;
        this.content = new SoftReference<>(written.content());
    }

    private record Written(DocumentType type, String body, @Nullable Record content) {}

    public static LibraryDocument of(
            Scope scope, ContentPath path, DocumentType type, Record content) {
        return of(scope, path, type, content, ALWAYS);
    }

    public static LibraryDocument of(
            Scope scope, ContentPath path, DocumentType type, Record content, Validity shown) {
        if (!type.record().isInstance(content)) {
            throw new IllegalArgumentException(path + " is no " + type);
        }
        String body = new String(Wire.bytes(content), StandardCharsets.UTF_8);
        return new LibraryDocument(scope, path, new Written(type, body, content), shown);
    }

    /// The document as the record it holds.
    public <T> T read(Class<T> record) {
        var known = content.get();
        if (record.isInstance(known)) {
            return record.cast(known);
        }
        try {
            return Wire.read(bytes(), record);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("the library holds a malformed " + path, e);
        }
    }

    public byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    public Scope scope() {
        return scope;
    }

    public ContentPath path() {
        return path;
    }

    public DocumentType type() {
        return type;
    }

    public String body() {
        return body;
    }

    public Validity shown() {
        return shown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LibraryDocument that
                && scope.equals(that.scope)
                && path.equals(that.path)
                && type == that.type
                && body.equals(that.body)
                && shown.equals(that.shown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope, path, type, body, shown);
    }

    @Override
    public String toString() {
        return scope + " " + path + " " + body;
    }
}
