package mingbai.display;

import static mingbai.model.signing.Reach.EVERYTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mingbai.display.ground.OwnedBroker;
import mingbai.display.look.Box;
import mingbai.display.programme.Announcing;
import mingbai.display.programme.Known;
import mingbai.display.programme.Reach;
import mingbai.display.programme.plan.Profiles;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.station.content.ContentStore;
import mingbai.station.content.ContentSync;
import mingbai.station.content.ScopeChain;
import mingbai.station.queue.QueueFollower;
import mingbai.station.queue.QueueView;
import mingbai.station.trust.Refusals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever owns the broker tries everything, and no pixel of the board changes.
class TamperTest {

    private static final HallId HALL = new HallId("songming");
    private static final Scope SCOPE = new Scope.OfHall(HALL);
    private static final Instant NOW = SampleHall.NOW;
    private static final Box SCREEN = new Box(0, 0, 960, 540);
    private static final Notice GOOD =
            SampleHall.notice("n1", Notice.Kind.ANNOUNCEMENT, "办公时间调整", "周六上午照常办理。");
    private static final Notice OLD =
            SampleHall.notice("n1", Notice.Kind.ANNOUNCEMENT, "旧的公告", "已经收回的内容。");
    private static final Notice EVIL =
            SampleHall.notice("n1", Notice.Kind.ANNOUNCEMENT, "假公告", "请向某账户转账。");

    private final Signer editor = Signer.generate();
    private final Signer reviewer = Signer.generate();
    private final Signer live = Signer.generate();
    private final Signer stranger = Signer.generate();
    private final Signer otherStranger = Signer.generate();
    private final OwnedBroker broker = new OwnedBroker();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Refusals refusals = new Refusals(() -> NOW);
    private final List<Call> heard = new ArrayList<>();

    @TempDir Path folder;
    private Verifier verifier;
    private ContentStore store;
    private ContentSync content;
    private QueueFollower queue;

    @BeforeEach
    void openTheStation() throws Exception {
        var root =
                new TrustRoot(
                        1,
                        NOW.plusSeconds(86_400),
                        true,
                        1,
                        List.of(
                                key(editor, "eve", Role.EDITOR),
                                key(reviewer, "rob", Role.REVIEWER),
                                key(live, "service", Role.LIVE)));
        verifier = new Verifier(root);
        var chain = ScopeChain.of(new RegionCode("530127000000"), HALL, new StationId("board1"));
        store = ContentStore.open(folder, verifier);
        content =
                new ContentSync(
                        chain,
                        store,
                        new ContentSync.Parts(verifier, broker, refusals, () -> NOW, thread));
        queue =
                new QueueFollower(
                        HALL,
                        new QueueFollower.Parts(verifier, broker, refusals, () -> NOW, thread));
        queue.onCall(heard::add);
        content.start();
        queue.start();
        broker.start();
        publish(manifest(1, OLD), editor, reviewer);
        publish(manifest(2, GOOD), editor, reviewer);
        broker.put(Topics.queue(HALL), sealed(PayloadType.QUEUE_SNAPSHOT, snapshot(50), live));
        settle();
    }

    @AfterEach
    void closeTheStation() {
        thread.shutdownNow();
        store.close();
    }

    private static TrustedKey key(Signer signer, String holder, Role role) {
        var bytes = Bytes.of(signer.publicKey().getEncoded());
        return new TrustedKey(signer.id(), bytes, holder, Set.of(role), EVERYTHING);
    }

    @Test
    void noPixelChangesWhateverTheBrokersOwnerSends() throws Exception {
        var before = picture();
        long refused = refusals.count();
        rollBackAndFreeze();
        unchanged(before, "an old set, the same set, nothing at all");
        foreignSignatures();
        unchanged(before, "signatures of strangers, of one person, of the service");
        mixAndMatch();
        unchanged(before, "documents exchanged, scopes exchanged, validity over");
        forgedQueue();
        unchanged(before, "a queue and calls of somebody else's making");
        assertTrue(refusals.count() - refused >= 12, refusals.count() + " refusals are reported");
        assertEquals(List.of(), heard);
    }

    @Test
    void whatTheHallItselfPublishesDoesChangePixels() throws Exception {
        var before = picture();
        publish(manifest(3, EVIL), editor, reviewer);
        settle();
        assertNotEquals(before, picture(), "a notice that two people signed is shown");
        var shown = picture();
        var call = SampleHall.call(30, "B022", 12);
        broker.deliver(Topics.calls(HALL), sealed(PayloadType.CALL, call, live));
        settle();
        assertNotEquals(shown, picture());
    }

    @Test
    void aStartWithoutNetworkShowsTheLastGoodSet() throws Exception {
        store.close();
        var alone = ContentStore.open(folder, verifier);
        var offline =
                new ContentSync(
                        ScopeChain.of(
                                new RegionCode("530127000000"), HALL, new StationId("board1")),
                        alone,
                        new ContentSync.Parts(
                                verifier, new OwnedBroker(), refusals, () -> NOW, thread));
        assertEquals(List.of(GOOD), offline.current().notices(NOW));
        var known = new Known(offline.current(), QueueView.UNKNOWN, Announcing.NOTHING, NOW);
        var plan = Profiles.named("town", false).orElseThrow();
        Fx.run(() -> {
            var board = PlanGallery.of(plan, SCREEN, Reach.WHOLE_HALL, known);
            assertTrue(board.onAir().stream().anyMatch(z -> z.what().equals("NOTICES")));
        });
        alone.close();
    }

    private void rollBackAndFreeze() throws Exception {
        publish(manifest(1, OLD), editor, reviewer);
        publish(manifest(2, GOOD), editor, reviewer);
        broker.put(Topics.manifest(SCOPE), new byte[0]);
        broker.put(Topics.queue(HALL), new byte[0]);
        settle();
    }

    private void foreignSignatures() throws Exception {
        publish(manifest(9, EVIL), stranger, otherStranger);
        publish(manifest(9, EVIL), editor);
        publish(manifest(9, EVIL), editor, editor);
        publish(manifest(9, EVIL), editor, stranger);
        publish(manifest(9, EVIL), live, live);
        broker.put(
                Topics.manifest(SCOPE),
                sealed(PayloadType.RECEIPT, manifest(9, EVIL), editor, reviewer));
        broker.put(Topics.manifest(SCOPE), Wire.bytes(manifest(9, EVIL)));
        settle();
    }

    private void mixAndMatch() throws Exception {
        var next = manifest(3, OLD);
        broker.put(Topics.document(hash(OLD)), Wire.bytes(EVIL));
        broker.put(Topics.manifest(SCOPE), sealed(PayloadType.MANIFEST, next, editor, reviewer));
        settle();
        broker.put(Topics.document(hash(GOOD)), Wire.bytes(EVIL));
        var elsewhere = manifest(new Scope.OfHall(new HallId("other")), 9, NOW, EVIL);
        broker.put(
                Topics.manifest(SCOPE), sealed(PayloadType.MANIFEST, elsewhere, editor, reviewer));
        var over = manifest(SCOPE, 9, NOW.minusSeconds(86_400), EVIL);
        broker.put(Topics.manifest(SCOPE), sealed(PayloadType.MANIFEST, over, editor, reviewer));
        settle();
    }

    private void forgedQueue() throws Exception {
        var call = SampleHall.call(60, "Z999", 1);
        broker.put(Topics.queue(HALL), sealed(PayloadType.QUEUE_SNAPSHOT, snapshot(90), stranger));
        broker.put(Topics.queue(HALL), sealed(PayloadType.QUEUE_SNAPSHOT, snapshot(90), editor));
        broker.put(Topics.queue(HALL), sealed(PayloadType.QUEUE_SNAPSHOT, snapshot(10), live));
        broker.deliver(Topics.calls(HALL), sealed(PayloadType.CALL, call, stranger));
        broker.deliver(Topics.calls(HALL), sealed(PayloadType.RECEIPT, call, live));
        var old = SampleHall.call(20, "A008", 3);
        broker.deliver(Topics.calls(HALL), sealed(PayloadType.CALL, old, live));
        byte[] noise = "请向某账户转账".getBytes(StandardCharsets.UTF_8);
        broker.deliver(Topics.calls(HALL), noise);
        settle();
    }

    private void unchanged(Sha256 before, String after) throws Exception {
        assertEquals(before, picture(), after);
    }

    /// Every pixel of the board as it stands now.
    private Sha256 picture() throws Exception {
        settle();
        var announcing = Announcing.NOTHING;
        for (var call : heard) {
            announcing = announcing.called(call, NOW);
        }
        var known = new Known(content.current(), queue.current(), announcing, NOW);
        var plan = Profiles.named("waiting", false).orElseThrow();
        var bytes = new ByteArrayOutputStream();
        Fx.run(() -> {
            var board = PlanGallery.of(plan, SCREEN, Reach.WHOLE_HALL, known);
            bytes.writeBytes(board.png());
        });
        return Sha256.of(bytes.toByteArray());
    }

    /// Waits until the station has dealt with all that came.
    private void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            thread.submit(() -> {}).get(20, TimeUnit.SECONDS);
        }
    }

    private void publish(ContentManifest manifest, Signer... signers) {
        for (var notice : List.of(GOOD, OLD, EVIL)) {
            broker.put(Topics.document(hash(notice)), Wire.bytes(notice));
        }
        broker.put(Topics.manifest(SCOPE), sealed(PayloadType.MANIFEST, manifest, signers));
    }

    private static byte[] sealed(PayloadType type, Object message, Signer... signers) {
        return Sealed.bytes(type, message, signers);
    }

    private static Sha256 hash(Notice notice) {
        return Sha256.of(Wire.bytes(notice));
    }

    private static ContentManifest manifest(long version, Notice notice) {
        return manifest(SCOPE, version, NOW.plusSeconds(3_600), notice);
    }

    private static ContentManifest manifest(
            Scope scope, long version, Instant expires, Notice notice) {
        byte[] bytes = Wire.bytes(notice);
        var entry =
                new DocumentEntry(
                        ContentPath.notice(notice.id()),
                        DocumentType.NOTICE,
                        Sha256.of(bytes),
                        bytes.length,
                        notice.shown());
        var issued = expires.minusSeconds(90_000);
        return new ContentManifest(scope, version, issued, expires, List.of(entry));
    }

    /// A board of that revision; the higher, the more recent.
    private static QueueSnapshot snapshot(long revision) {
        var was = SampleHall.snapshot();
        var header =
                new QueueSnapshot.Header(
                        HALL, was.header().day(), revision, 29, NOW.minusSeconds(100 - revision));
        return new QueueSnapshot(header, was.windows(), was.waiting(), was.recent());
    }
}
