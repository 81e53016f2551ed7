package mingbai.rules.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.DocumentType;
import mingbai.model.content.ManifestStamp;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.emergency.EmergencyOrder;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallId;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topic;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.service.ContentService;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.PublishOutcome;
import mingbai.service.publish.Publisher;
import mingbai.service.trust.RootDesk;
import mingbai.service.trust.Trust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The service is taken over: somebody has its keys, its database and its broker. Two people have
/// signed what the station shows, and nothing else gets there.
class HostileServiceTest {
    private static final Scope HALL = new Scope.OfHall(new HallId("songming"));
    private static final Instant END = Instant.parse("2099-01-01T00:00:00Z");

    @TempDir Path folder;
    private final Signer officer = Signer.generate();
    private final Signer editor = Signer.generate();
    private final Signer reviewer = Signer.generate();
    private final List<Envelope> signed = new ArrayList<>();
    private ContentService service;
    private BareStation station;

    @BeforeEach
    void open() throws Exception {
        service = HonestService.start(folder);
        install();
        publish("诚实的通知");
        publish("诚实的通知，第二版");
        station = BareStation.open(service.mqtt(), folder.resolve("k01"), trust());
        station.await(() -> station.shown().equals(List.of("诚实的通知，第二版")));
    }

    @AfterEach
    void close() {
        station.close();
        service.close();
    }

    private Path trust() {
        return folder.resolve("data/trust.json");
    }

    private void install() {
        var root =
                new TrustRoot(
                        1,
                        END,
                        false,
                        1,
                        List.of(
                                key(officer, "officer", Role.ROOT),
                                key(editor, "editor", Role.EDITOR),
                                key(reviewer, "reviewer", Role.REVIEWER),
                                service.part(Trust.class).own()));
        byte[] sealed = Sealed.bytes(PayloadType.TRUST_ROOT, root, officer);
        assertInstanceOf(
                RootDesk.Outcome.Installed.class,
                service.part(RootDesk.class).install(sealed, "manager"));
    }

    private static TrustedKey key(Signer signer, String holder, Role... roles) {
        var spki = Bytes.of(signer.publicKey().getEncoded());
        return new TrustedKey(signer.id(), spki, holder, Set.of(roles), Reach.EVERYTHING);
    }

    private void publish(String body) {
        var notice = notice(body);
        var path = ContentPath.notice("n1");
        service.part(Library.class)
                .put(LibraryDocument.of(HALL, path, DocumentType.NOTICE, notice));
        var publisher = service.part(Publisher.class);
        var draft = publisher.draft(HALL).orElseThrow();
        var envelope =
                Signer.seal(PayloadType.MANIFEST, Wire.bytes(draft.manifest()), editor, reviewer);
        signed.add(envelope);
        assertInstanceOf(PublishOutcome.Published.class, publisher.release(draft, envelope));
    }

    private static Notice notice(String body) {
        return new Notice("n1", Notice.Kind.ANNOUNCEMENT, "通知", body, LibraryDocument.ALWAYS);
    }

    /// A manifest one above what is shown, with a notice nobody approved; its document is out.
    private ContentManifest forged() {
        byte[] lie = Wire.bytes(notice("假通知"));
        station.put(Topics.document(Sha256.of(lie)), lie);
        var entry =
                new DocumentEntry(
                        ContentPath.notice("n1"),
                        DocumentType.NOTICE,
                        Sha256.of(lie),
                        lie.length,
                        LibraryDocument.ALWAYS);
        var now = InstantSource.system().instant();
        return new ContentManifest(HALL, 9, now.minusSeconds(60), END, List.of(entry));
    }

    private void refused(Reason reason, Topic topic, byte[] message) {
        station.refuses(reason, topic, message);
        assertEquals(List.of("诚实的通知，第二版"), station.shown());
    }

    @Test
    void noneOfTheServicesKeysSignsContent() throws Exception {
        var held = HonestService.keys(folder);
        assertFalse(held.isEmpty());
        var root = service.part(Trust.class).root();
        for (var signer : held) {
            var roles = root.find(signer.id()).map(TrustedKey::roles).orElse(Set.of());
            assertTrue(Set.of(Role.LIVE).containsAll(roles), roles.toString());
        }
        var all = held.toArray(Signer[]::new);
        var topic = Topics.manifest(HALL);
        refused(
                Reason.TOO_FEW_SIGNATURES,
                topic,
                Sealed.bytes(PayloadType.MANIFEST, forged(), all));
        refused(Reason.TOO_FEW_SIGNATURES, topic, Sealed.bytes(PayloadType.MANIFEST, forged()));
        refused(
                Reason.UNKNOWN_KEY,
                topic,
                Sealed.bytes(PayloadType.MANIFEST, forged(), Signer.generate(), all[0]));
    }

    @Test
    void whatPeopleSignedIsNotRolledBackMixedRelabelledOrMoved() {
        var topic = Topics.manifest(HALL);
        refused(Reason.STALE_VERSION, topic, Wire.bytes(signed.getFirst()));
        var mixed =
                new Envelope(
                        PayloadType.MANIFEST,
                        Bytes.of(Wire.bytes(forged())),
                        signed.getLast().signatures());
        refused(Reason.BAD_SIGNATURE, topic, Wire.bytes(mixed));
        var half =
                new Envelope(
                        PayloadType.MANIFEST,
                        signed.getLast().payload(),
                        signed.getLast().signatures().subList(0, 1));
        refused(Reason.TOO_FEW_SIGNATURES, topic, Wire.bytes(half));
        var relabelled =
                new Envelope(
                        PayloadType.EMERGENCY_ORDER,
                        signed.getLast().payload(),
                        signed.getLast().signatures());
        refused(Reason.WRONG_TYPE, topic, Wire.bytes(relabelled));
        var elsewhere = Topics.manifest(BareStation.REGION);
        refused(Reason.WRONG_SCOPE, elsewhere, Wire.bytes(signed.getLast()));
    }

    @Test
    void theServiceMakesNobodyTrustedDarkensNothingAndItsStampShowsNothing() throws Exception {
        var live = HonestService.keys(folder).getFirst();
        var before = service.part(Trust.class).root();
        var keys = new ArrayList<>(before.keys());
        var accomplice = Signer.generate();
        keys.add(key(accomplice, "x", Role.EDITOR));
        keys.add(key(Signer.generate(), "y", Role.REVIEWER));
        var next = new TrustRoot(2, END, false, 1, keys);
        refused(
                Reason.TOO_FEW_SIGNATURES,
                Topics.trust(2),
                Sealed.bytes(PayloadType.TRUST_ROOT, next, live));
        var order =
                new EmergencyOrder(
                        HALL, 1, InstantSource.system().instant(), true, Optional.empty());
        refused(
                Reason.TOO_FEW_SIGNATURES,
                Topics.emergency(HALL),
                Sealed.bytes(PayloadType.EMERGENCY_ORDER, order, live));
        assertFalse(station.dark());
        byte[] lie = Sealed.bytes(PayloadType.MANIFEST, forged(), live, accomplice);
        var now = InstantSource.system().instant();
        var stamp = new ManifestStamp(HALL, 9, Sha256.of(lie), now, END);
        station.put(Topics.stamp(HALL), Sealed.bytes(PayloadType.STAMP, stamp, live));
        refused(Reason.UNKNOWN_KEY, Topics.manifest(HALL), lie);
        publish("诚实的通知，第三版");
        station.await(() -> station.shown().equals(List.of("诚实的通知，第三版")));
    }

    @Test
    void aDatabaseThatWasChangedReachesNoScreen() throws Exception {
        service.close();
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("data/service.db"));
                var statement = connection.createStatement()) {
            int changed =
                    statement.executeUpdate(
                            "UPDATE published_document"
                                    + " SET body = replace(body, '诚实的通知', '骗人的通知')"
                                    + " WHERE body LIKE '%诚实的通知%'");
            assertEquals(1, changed);
            statement.executeUpdate("UPDATE document SET body = replace(body, '诚实', '骗人')");
        }
        service = HonestService.start(folder);
        try (var fresh = BareStation.open(service.mqtt(), folder.resolve("k02"), trust())) {
            fresh.await(() -> fresh.reasons().contains(Reason.WRONG_DOCUMENT));
            assertEquals(List.of(), fresh.shown());
        }
    }
}
