package mingbai.station.content;

import static mingbai.station.content.Publications.HALL;
import static mingbai.station.content.Publications.NOW;
import static mingbai.station.content.Publications.entry;
import static mingbai.station.content.Publications.manifest;
import static mingbai.station.content.Publications.notice;
import static mingbai.station.content.Publications.putDocuments;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Signer;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.status.RefusalReport;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.station.HandBus;
import mingbai.station.HandThread;
import mingbai.station.Keys;
import mingbai.station.trust.Refusals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentSyncTest {
    private static final ScopeChain CHAIN =
            ScopeChain.of(
                    new RegionCode("530127000000"),
                    new HallId("songming"),
                    new StationId("kiosk-1"));
    private static final Notice FIRST = notice("n1", "第一条");
    private static final Notice SECOND = notice("n2", "第二条");

    @TempDir Path folder;
    private final Keys keys = new Keys();
    private final HandThread thread = new HandThread(NOW);
    private final Refusals refusals = new Refusals(thread);
    private HandBus bus = new HandBus();
    private ContentStore store;
    private ContentSync sync;

    @BeforeEach
    void open() throws IOException {
        store = ContentStore.open(folder, keys.verifier);
        sync =
                new ContentSync(
                        CHAIN,
                        store,
                        new ContentSync.Parts(keys.verifier, bus, refusals, thread, thread));
        sync.start();
        bus.connect();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() throws IOException {
        close();
        bus = new HandBus();
        open();
    }

    private void publish(ContentManifest manifest) {
        bus.put(Topics.manifest(manifest.scope()), keys.manifest(manifest));
    }

    private void publish(ContentManifest manifest, Signer... signers) {
        bus.put(
                Topics.manifest(manifest.scope()),
                Sealed.bytes(PayloadType.MANIFEST, manifest, signers));
    }

    private List<String> shown() {
        return sync.current().notices(NOW).stream().map(Notice::id).sorted().toList();
    }

    private List<Reason> refused() {
        return refusals.last().stream().map(RefusalReport::reason).toList();
    }

    @Test
    void aSignedSetIsFetchedAndShownAsAWhole() {
        putDocuments(bus, FIRST);
        publish(manifest(HALL, 1, FIRST, SECOND));
        assertEquals(List.of(), shown());
        putDocuments(bus, SECOND);
        assertEquals(List.of("n1", "n2"), shown());
        assertEquals(List.of(), refused());
    }

    @Test
    void onlyWhatLacksIsAskedFor() {
        putDocuments(bus, FIRST, SECOND);
        publish(manifest(HALL, 1, FIRST));
        bus.takeAsked();
        publish(manifest(HALL, 2, FIRST, SECOND));
        assertEquals(
                List.of(Topics.document(entry(SECOND).sha256()).name()),
                bus.takeAsked().stream().map(filter -> filter.text()).toList());
        assertEquals(List.of("n1", "n2"), shown());
    }

    @Test
    void manyDocumentsAreAskedForInWindows() {
        var notices =
                IntStream.range(0, 150)
                        .mapToObj(i -> notice("n" + i, "公告 " + i))
                        .toArray(Notice[]::new);
        bus.takeAsked();
        publish(manifest(HALL, 1, notices));
        assertEquals(SetFetch.WINDOW, bus.takeAsked().size());
        putDocuments(bus, notices);
        assertEquals(150, shown().size());
        assertEquals(CHAIN.widestFirst().size(), bus.listening().size());
    }

    @Test
    void aLongDocumentComesInPieces() {
        // Escaped in JSON, each takes six bytes.
        var longOne = notice("long", "\u0001".repeat(48_000));
        assertTrue(entry(longOne).pieces() > 1);
        publish(manifest(HALL, 1, longOne));
        putDocuments(bus, longOne);
        assertEquals(List.of("long"), shown());
    }

    @Test
    void afterARestartWithoutAnyBusTheLastGoodSetIsShown() throws IOException {
        putDocuments(bus, FIRST);
        publish(manifest(HALL, 3, FIRST));
        reopen();
        assertEquals(List.of("n1"), shown());
        assertEquals(3, sync.current().versions().getFirst().number());
    }

    @Test
    void theSameManifestAgainIsNothingNew() {
        putDocuments(bus, FIRST);
        publish(manifest(HALL, 1, FIRST));
        publish(manifest(HALL, 1, FIRST));
        assertEquals(List.of(), refused());
    }

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

    @Test
    void aDocumentOfAnotherKindIsRefused() {
        byte[] bytes = Wire.bytes(FIRST);
        var disguised =
                new DocumentEntry(
                        ContentPath.HALL,
                        DocumentType.HALL,
                        Sha256.of(bytes),
                        bytes.length,
                        new Validity(NOW, NOW.plusSeconds(9)));
        publish(
                new ContentManifest(
                        HALL, 1, NOW.minusSeconds(1), NOW.plusSeconds(60), List.of(disguised)));
        putDocuments(bus, FIRST);
        assertEquals(List.of(Reason.WRONG_DOCUMENT), refused());
        assertTrue(sync.current().empty());
    }

    @Test
    void aNewerManifestTakesTheOldOnesPlaceWhileItIsFetched() {
        publish(manifest(HALL, 1, FIRST));
        publish(manifest(HALL, 2, SECOND));
        putDocuments(bus, FIRST);
        assertEquals(List.of(), shown());
        putDocuments(bus, SECOND);
        assertEquals(List.of("n2"), shown());
        assertEquals(2, sync.current().versions().getFirst().number());
    }

    @Test
    void whatTheBrokerForgotToSendIsAskedForAgain() {
        publish(manifest(HALL, 1, FIRST));
        var bytes = Wire.bytes(FIRST);
        bus.keepQuietly(Topics.document(entry(FIRST).sha256()), bytes);
        assertEquals(List.of(), shown());
        thread.pass(ContentSync.PATIENCE);
        assertEquals(List.of("n1"), shown());
    }

    @Test
    void aNearerScopeWinsOverAWiderOne() {
        var wide = notice("n1", "全省");
        var near = notice("n1", "本厅");
        var province = new Scope.OfRegion(new RegionCode("530000000000"));
        putDocuments(bus, wide, near);
        publish(manifest(HALL, 1, near));
        publish(manifest(province, 1, wide));
        assertEquals(
                List.of("本厅"), sync.current().notices(NOW).stream().map(Notice::body).toList());
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

    @Test
    void listenersAreToldOfEachSwitchOnce() {
        var told = new ArrayList<Integer>();
        sync.onChange(content -> told.add(content.notices(NOW).size()));
        putDocuments(bus, FIRST, SECOND);
        publish(manifest(HALL, 1, FIRST));
        publish(manifest(HALL, 2, FIRST, SECOND));
        assertEquals(List.of(1, 2), told);
    }
}
