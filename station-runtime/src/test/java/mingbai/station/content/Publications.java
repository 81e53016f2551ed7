package mingbai.station.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.model.place.HallId;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.station.HandBus;

/// Sets of notices, as a service would publish them.
final class Publications {
    static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    static final Scope HALL = new Scope.OfHall(new HallId("songming"));

    private static final Validity SHOWN =
            new Validity(Instant.parse("2026-01-01T00:00:00Z"), NOW.plusSeconds(86_400));

    private Publications() {}

    static Notice notice(String id, String body) {
        return new Notice(id, Notice.Kind.ANNOUNCEMENT, "标题 " + id, body, SHOWN);
    }

    static DocumentEntry entry(Notice notice) {
        return entry(ContentPath.notice(notice.id()), DocumentType.NOTICE, notice);
    }

    static DocumentEntry entry(ContentPath path, DocumentType type, Record record) {
        byte[] bytes = Wire.bytes(record);
        return new DocumentEntry(path, type, Sha256.of(bytes), bytes.length, SHOWN);
    }

    static ContentManifest manifest(Scope scope, long version, Notice... notices) {
        List<DocumentEntry> entries = new ArrayList<>();
        for (var notice : notices) {
            entries.add(entry(notice));
        }
        return new ContentManifest(
                scope, version, NOW.minusSeconds(60), NOW.plusSeconds(3_600), entries);
    }

    /// Puts the documents of these notices on the broker, in pieces where they are long.
    static void putDocuments(HandBus bus, Notice... notices) {
        for (var notice : notices) {
            byte[] bytes = Wire.bytes(notice);
            var hash = Sha256.of(bytes);
            if (bytes.length <= DocumentEntry.PIECE) {
                bus.put(Topics.document(hash), bytes);
                continue;
            }
            for (int n = 0; n * DocumentEntry.PIECE < bytes.length; n++) {
                int from = n * DocumentEntry.PIECE;
                int to = Math.min(bytes.length, from + DocumentEntry.PIECE);
                bus.put(Topics.piece(hash, n), Arrays.copyOfRange(bytes, from, to));
            }
        }
    }
}
