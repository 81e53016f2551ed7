package mingbai.station.fetch;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mingbai.model.content.Bytes;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Sha256;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import org.jspecify.annotations.Nullable;

/// One document on its way: its pieces as far as they are here. Not more than the manifest says is
/// ever kept.
public final class DocumentFetch {
    private final DocumentEntry entry;
    private final @Nullable Bytes[] pieces;

    DocumentFetch(DocumentEntry entry) {
        this.entry = entry;
        this.pieces = new Bytes[entry.pieces()];
    }

    DocumentEntry entry() {
        return entry;
    }

    List<TopicFilter> filters() {
        return pieces.length == 1
                ? List.of(TopicFilter.of(Topics.document(entry.sha256())))
                : IntStream.range(0, pieces.length)
                        .mapToObj(n -> TopicFilter.of(Topics.piece(entry.sha256(), n)))
                        .toList();
    }

    /// The document, if these are its bytes.
    public static Record check(DocumentEntry entry, byte[] bytes) throws BadDocument {
        if (bytes.length != entry.size() || !Sha256.of(bytes).equals(entry.sha256())) {
            throw new BadDocument(entry.path() + " has other bytes than its manifest says");
        }
        try {
            return Wire.read(bytes, entry.type().record());
        } catch (MalformedMessage e) {
            throw new BadDocument(entry.path() + " is no " + entry.type());
        }
    }

    /// Takes what came on a topic of this document; the whole document once all of it is here.
    Optional<Bytes> took(String topic, Bytes payload) throws BadDocument {
        int n = pieces.length == 1 ? 0 : pieceOf(topic);
        if (payload.toArray().length != sizeOf(n)) {
            throw new BadDocument(topic + " is not as long as the manifest says");
        }
        pieces[n] = payload;
        return whole();
    }

    private static int pieceOf(String topic) {
        return Integer.parseInt(topic.substring(topic.lastIndexOf('/') + 1));
    }

    private int sizeOf(int piece) {
        return Math.toIntExact(
                Math.min(DocumentEntry.PIECE, entry.size() - (long) piece * DocumentEntry.PIECE));
    }

    private Optional<Bytes> whole() {
        byte[] bytes = new byte[Math.toIntExact(entry.size())];
        int at = 0;
        for (var piece : pieces) {
            if (piece == null) {
                return Optional.empty();
            }
            byte[] part = piece.toArray();
            System.arraycopy(part, 0, bytes, at, part.length);
            at += part.length;
        }
        return Optional.of(Bytes.of(bytes));
    }
}
