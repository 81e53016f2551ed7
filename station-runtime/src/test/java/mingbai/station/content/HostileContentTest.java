package mingbai.station.content;

import static mingbai.station.content.Publications.HALL;
import static mingbai.station.content.Publications.NOW;
import static mingbai.station.content.Publications.entry;
import static mingbai.station.content.Publications.manifest;
import static mingbai.station.content.Publications.putDocuments;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.notice.Validity;
import mingbai.model.place.HallId;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.wire.Packed;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.station.HandBus;
import mingbai.station.fetch.SetFetch;
import org.junit.jupiter.api.Test;

class HostileContentTest extends SyncGround {
    @Test
    void whatIsNotSignedByTwoPeopleIsRefusedAndTheOldSetStays() {
        putDocuments(bus, FIRST, SECOND);
        publish(manifest(HALL, 1, FIRST));
        var next = manifest(HALL, 2, SECOND);
        publish(next, keys.editor);
        publish(next, keys.editor, keys.editorsOther);
        publish(next, keys.editor, keys.stranger);
        publish(next, keys.live, keys.reviewer);
        assertEquals(
                List.of(
                        Reason.TOO_FEW_SIGNATURES,
                        Reason.SAME_PERSON_TWICE,
                        Reason.UNKNOWN_KEY,
                        Reason.TOO_FEW_SIGNATURES),
                refused());
        assertEquals(List.of("n1"), shown());
    }

    @Test
    void aTruncatedOrChangedManifestIsRefused() {
        putDocuments(bus, FIRST);
        publish(manifest(HALL, 1, FIRST));
        byte[] whole = keys.manifest(manifest(HALL, 2));
        bus.put(Topics.manifest(HALL), Arrays.copyOf(whole, whole.length / 2));
        bus.put(Topics.manifest(HALL), new byte[] {1, 2, 3});
        byte[] other = keys.manifest(manifest(HALL, 3));
        byte[] mixed =
                new String(whole, StandardCharsets.UTF_8)
                        .replaceFirst("\"payload\":\"[^\"]+\"", payloadOf(other))
                        .getBytes(StandardCharsets.UTF_8);
        bus.put(Topics.manifest(HALL), mixed);
        assertEquals(List.of(Reason.MALFORMED, Reason.MALFORMED, Reason.BAD_SIGNATURE), refused());
        assertEquals(List.of("n1"), shown());
    }

    @Test
    void aPackedManifestIsTakenAndOneThatBurstsOrIsCutIsRefused() {
        putDocuments(bus, FIRST, SECOND);
        byte[] packed = Packed.pack(keys.manifest(manifest(HALL, 1, FIRST)));
        bus.put(Topics.manifest(HALL), packed);
        bus.put(Topics.manifest(HALL), Packed.pack(new byte[Wire.MAX_MESSAGE + 1]));
        byte[] next = Packed.pack(keys.manifest(manifest(HALL, 2, SECOND)));
        bus.put(Topics.manifest(HALL), Arrays.copyOf(next, next.length - 20));
        assertEquals(List.of(Reason.MALFORMED, Reason.MALFORMED), refused());
        assertEquals(List.of("n1"), shown());
        bus.put(Topics.manifest(HALL), next);
        assertEquals(List.of("n2"), shown());
    }

    private static String payloadOf(byte[] envelope) {
        var match =
                Pattern.compile("\"payload\":\"[^\"]+\"")
                        .matcher(new String(envelope, StandardCharsets.UTF_8));
        assertTrue(match.find());
        return match.group();
    }

    @Test
    void anOlderVersionNeverComesBack() throws IOException {
        putDocuments(bus, FIRST, SECOND);
        publish(manifest(HALL, 5, SECOND));
        publish(manifest(HALL, 4, FIRST));
        reopen();
        putDocuments(bus, FIRST, SECOND);
        publish(manifest(HALL, 5, FIRST));
        assertEquals(List.of(Reason.STALE_VERSION, Reason.STALE_VERSION), refused());
        assertEquals(List.of("n2"), shown());
    }

    @Test
    void anExpiredManifestIsRefusedUnlessTheClockIsNotSet() {
        putDocuments(bus, FIRST);
        thread.set(NOW.plus(Duration.ofDays(30)));
        publish(manifest(HALL, 1, FIRST));
        assertEquals(List.of(Reason.EXPIRED), refused());
        thread.set(Instant.parse("1970-01-01T00:00:09Z"));
        assertFalse(sync.clockSet());
        publish(manifest(HALL, 1, FIRST));
        assertEquals(1, sync.current().versions().size());
    }

    @Test
    void aManifestOfAnotherScopeIsRefused() {
        var other = manifest(new Scope.OfHall(new HallId("other")), 1, FIRST);
        bus.put(Topics.manifest(HALL), keys.manifest(other));
        assertEquals(List.of(Reason.WRONG_SCOPE), refused());
    }

    @Test
    void aDocumentWithOtherBytesIsRefusedAndTheRightOneTaken() {
        publish(manifest(HALL, 1, FIRST));
        byte[] wrong = Wire.bytes(FIRST);
        wrong[wrong.length - 3] ^= 1;
        bus.put(Topics.document(entry(FIRST).sha256()), wrong);
        bus.put(Topics.document(entry(FIRST).sha256()), new byte[300_000]);
        assertEquals(List.of(Reason.WRONG_DOCUMENT, Reason.WRONG_DOCUMENT), refused());
        assertEquals(List.of(), shown());
        putDocuments(bus, FIRST);
        assertEquals(List.of("n1"), shown());
    }

    /// A notice that its manifest calls a hall.
    private static DocumentEntry disguised() {
        byte[] bytes = Wire.bytes(FIRST);
        return new DocumentEntry(
                ContentPath.HALL,
                DocumentType.HALL,
                Sha256.of(bytes),
                bytes.length,
                new Validity(NOW, NOW.plusSeconds(9)));
    }

    @Test
    void aDocumentOfAnotherKindIsRefused() {
        publish(
                new ContentManifest(
                        HALL, 1, NOW.minusSeconds(1), NOW.plusSeconds(60), List.of(disguised())));
        putDocuments(bus, FIRST);
        assertEquals(List.of(Reason.WRONG_DOCUMENT), refused());
        assertTrue(sync.current().empty());
    }

    @Test
    void aDamagedFileIsSetAsideAndTheSameVersionMayComeAgain() throws IOException {
        putDocuments(bus, FIRST);
        publish(manifest(HALL, 7, FIRST));
        close();
        for (var end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("content.db" + end));
        }
        Files.writeString(folder.resolve("content.db"), "this is no database".repeat(300));
        bus = new HandBus();
        open();
        assertTrue(sync.current().empty());
        assertTrue(Files.exists(folder.resolve("content.db.broken-1")));
        putDocuments(bus, FIRST);
        publish(manifest(HALL, 7, FIRST));
        assertEquals(List.of("n1"), shown());
    }

    /// As after an update of a program that reads more strictly than the one before it.
    private void storeDisguised() throws IOException {
        byte[] bytes = Wire.bytes(FIRST);
        var manifest =
                new ContentManifest(
                        HALL,
                        7,
                        NOW.minusSeconds(1),
                        NOW.plusSeconds(60),
                        List.of(entry(FIRST), disguised()));
        var fetch = new SetFetch(manifest, Bytes.of(keys.manifest(manifest)));
        store.switchTo(fetch, Map.of(Sha256.of(bytes), Bytes.of(bytes)), Set.of());
        close();
        bus = new HandBus();
        begin();
    }

    @Test
    void aProgramThatMeetsNobodyCanReadThroughByItself() throws IOException {
        storeDisguised();
        assertEquals(List.of("n1"), shown());
        sync.readThrough();
        assertTrue(sync.current().empty());
    }

    @Test
    void aStoredSetWithADocumentThatSaysNothingIsNotShown() throws IOException {
        storeDisguised();
        List<HallContent> told = new ArrayList<>();
        sync.onChange(told::add);
        assertEquals(List.of("n1"), shown());
        sync.start();
        assertTrue(sync.current().empty());
        assertEquals(List.of(sync.current()), told);
        bus.connect();
        putDocuments(bus, FIRST);
        publish(manifest(HALL, 7, FIRST));
        assertEquals(List.of("n1"), shown());
    }

    @Test
    void aStoredSetIsVerifiedAgainWhenItIsRead() throws Exception {
        putDocuments(bus, FIRST);
        publish(manifest(HALL, 7, FIRST));
        close();
        var url = "jdbc:sqlite:" + folder.resolve("content.db");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE document SET body = x'7B7D'");
        }
        bus = new HandBus();
        open();
        assertTrue(sync.current().empty());
    }
}
