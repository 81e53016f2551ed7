package mingbai.model.content;

import mingbai.model.notice.Validity;

/// One document of a manifest. A document larger than [#PIECE] comes in pieces of that size, the
/// last one shorter. `shown` bounds when it may be shown; the manifest's expiry bounds it too.
public record DocumentEntry(
        ContentPath path, DocumentType type, Sha256 sha256, long size, Validity shown) {

    /// The size of a piece, in bytes.
    public static final int PIECE = 256 * 1024;

    /// The largest document, in bytes.
    public static final long MAX_SIZE = 64L * 1024 * 1024;

    public DocumentEntry {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("document size " + size + " is not 1–" + MAX_SIZE);
        }
    }

    public int pieces() {
        return Math.toIntExact((size + PIECE - 1) / PIECE);
    }
}
