package mingbai.station.content;

import static mingbai.station.content.Publications.HALL;
import static mingbai.station.content.Publications.NOW;
import static mingbai.station.content.Publications.manifest;
import static mingbai.station.content.Publications.putDocuments;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.Place;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.status.RefusalReport;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.station.HandBus;
import mingbai.station.HandThread;
import mingbai.station.Keys;
import mingbai.station.trust.Refusals;
import mingbai.station.trust.TrustFollower;
import mingbai.station.trust.TrustStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys that change while a station shows content, on a bus moved by hand.
class RotationTest {
    private static final Instant END = Instant.parse("2030-01-01T00:00:00Z");

    @TempDir Path folder;
    private final Keys keys = new Keys();
    private final Signer fresh = Signer.generate();
    private final Signer nextOfficer = Signer.generate();
    private final HandThread thread = new HandThread(NOW);
    private final Refusals refusals = new Refusals(thread);
    private HandBus bus = new HandBus();
    private TrustStore trust;
    private ContentStore store;
    private ContentSync sync;

    @BeforeEach
    void open() throws IOException {
        Path given = folder.resolve("trust.json");
        Files.write(given, Wire.bytes(keys.root));
        var place = new Place(new RegionCode("530127000000"), new HallId("songming"));
        trust = TrustStore.open(given, folder, place);
        store = ContentStore.open(folder, trust.verifier());
        sync =
                new ContentSync(
                        SyncGround.CHAIN,
                        store,
                        new ContentSync.Parts(trust.verifier(), bus, refusals, thread, thread));
        new TrustFollower(trust, new TrustFollower.Parts(bus, refusals, thread, thread)).start();
        sync.start();
        bus.connect();
        putDocuments(bus, SyncGround.FIRST, SyncGround.SECOND);
    }

    @AfterEach
    void close() {
        store.close();
        trust.close();
    }

    private void reopen() throws IOException {
        close();
        bus = new HandBus();
        open();
    }

    @Test
    void anApproverIsBelievedAsSoonAsTheNextRootNamesTheKey() {
        publish(manifest(HALL, 1, SyncGround.FIRST), keys.editor, fresh);
        assertEquals(List.of(Reason.UNKNOWN_KEY), refused());
        put(with(2, keys.root, fresh), keys.officer);
        assertEquals(List.of("n1"), shown());
    }

    @Test
    void aRevokedKeyApprovesNothingMoreAndWhatWasShownStaysUntilItIsReplaced() throws IOException {
        publish(manifest(HALL, 1, SyncGround.FIRST), keys.editor, keys.reviewer);
        put(without(2, with(2, keys.root, fresh), keys.reviewer), keys.officer);
        publish(manifest(HALL, 2, SyncGround.SECOND), keys.editor, keys.reviewer);
        assertEquals(List.of("n1"), shown());
        reopen();
        assertEquals(List.of("n1"), shown());
        publish(manifest(HALL, 1, SyncGround.SECOND), keys.editor, fresh);
        assertEquals(List.of("n1"), shown());
        publish(manifest(HALL, 2, SyncGround.SECOND), keys.editor, fresh);
        assertEquals(List.of("n2"), shown());
    }

    @Test
    void aRootThatTheOldOfficersDidNotSignIsRefused() {
        var usurped = officers(2, with(2, keys.root, fresh), nextOfficer);
        put(usurped, nextOfficer);
        put(usurped, nextOfficer, keys.live, keys.editor);
        put(with(3, keys.root, fresh), keys.officer);
        assertEquals(1, trust.verifier().root().version());
        assertEquals(List.of(Reason.TOO_FEW_SIGNATURES, Reason.TOO_FEW_SIGNATURES), refused());
    }

    @Test
    void aStationThatWasAwayTakesEveryRootInOrder() throws IOException {
        put(officers(2, keys.root, nextOfficer), keys.officer, nextOfficer);
        assertEquals(2, trust.verifier().root().version());
        reopen();
        assertEquals(2, trust.verifier().root().version());
        var third = with(3, trust.verifier().root(), fresh);
        put(with(4, third, Signer.generate()), nextOfficer);
        put(third, keys.officer);
        assertEquals(2, trust.verifier().root().version());
        put(third, nextOfficer);
        assertEquals(4, trust.verifier().root().version());
    }

    private void publish(ContentManifest manifest, Signer... signers) {
        bus.put(
                Topics.manifest(manifest.scope()),
                Sealed.bytes(PayloadType.MANIFEST, manifest, signers));
    }

    private void put(TrustRoot root, Signer... officers) {
        bus.put(Topics.trust(root.version()), Sealed.bytes(PayloadType.TRUST_ROOT, root, officers));
    }

    private static TrustRoot with(long version, TrustRoot before, Signer reviewer) {
        var named = new ArrayList<>(before.keys());
        named.add(Keys.trusted(reviewer, "ren-" + version, Role.REVIEWER));
        return new TrustRoot(version, END, true, 1, named);
    }

    private static TrustRoot without(long version, TrustRoot before, Signer revoked) {
        var kept = before.keys().stream().filter(k -> !k.id().equals(revoked.id())).toList();
        return new TrustRoot(version, END, true, 1, kept);
    }

    private static TrustRoot officers(long version, TrustRoot before, Signer officer) {
        var named = new ArrayList<>(before.keys());
        named.removeIf(key -> key.roles().contains(Role.ROOT));
        named.add(Keys.trusted(officer, "next", Role.ROOT));
        return new TrustRoot(version, END, true, 1, named);
    }

    private List<String> shown() {
        return sync.current().notices(NOW).stream().map(Notice::id).sorted().toList();
    }

    private List<Reason> refused() {
        return refusals.last().stream().map(RefusalReport::reason).toList();
    }
}
