package mingbai.service.library;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.notice.Validity;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;

/// One document of the library: for whom, under which name, and its JSON as it is published.
public record LibraryDocument(
        Scope scope, ContentPath path, DocumentType type, String body, Validity shown) {
    /// For documents that have no end of their own; the manifest's expiry bounds them.
    public static final Validity ALWAYS =
            new Validity(
                    Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2200-01-01T00:00:00Z"));

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
        return new LibraryDocument(scope, path, type, body, shown);
    }

    /// The document as the record it holds.
    public <T> T read(Class<T> record) {
        try {
            return Wire.read(bytes(), record);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("the library holds a malformed " + path, e);
        }
    }

    public byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
