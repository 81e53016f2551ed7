package mingbai.service.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Signer;
import mingbai.model.signing.Verdict;
import mingbai.model.wire.Wire;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.trust.Trust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class PublisherTest {
    private static final Scope HALL = new Scope.OfHall(new HallId("songming"));
    private static final Scope REGION = new Scope.OfRegion(new RegionCode("530127000000"));

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private QuietRooms rooms;
    private Publisher publisher;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.withSample(folder, clock);
        publisher = rooms.part(Publisher.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private void putNotice(String body) {
        var path = ContentPath.notice("n1");
        var always = LibraryDocument.ALWAYS;
        var notice = new Notice("n1", Notice.Kind.ANNOUNCEMENT, "今日通知", body, always);
        rooms.part(Library.class).put(LibraryDocument.of(HALL, path, DocumentType.NOTICE, notice));
    }

    @Test
    void theCatalogueGoesToTheRegionAndTheRestToTheHall() {
        assertEquals(
                List.of(
                        new PublishOutcome.Published(REGION, 1, 169),
                        new PublishOutcome.Published(HALL, 1, 11)),
                publisher.publishHall());
    }

    @Test
    void whatHasNotChangedIsNotPublishedAgain() {
        publisher.publishHall();
        assertEquals(
                List.of(
                        new PublishOutcome.Unchanged(REGION, 1),
                        new PublishOutcome.Unchanged(HALL, 1)),
                publisher.publishHall());
    }

    @Test
    void oneChangedNoticeIsOneNewDocumentAndOneNewVersion() {
        publisher.publishHall();
        putNotice("一");
        assertEquals(new PublishOutcome.Published(HALL, 2, 1), publisher.publish(HALL));
        putNotice("二");
        assertEquals(new PublishOutcome.Published(HALL, 3, 1), publisher.publish(HALL));
        assertEquals(new PublishOutcome.Unchanged(REGION, 1), publisher.publish(REGION));
    }

    @Test
    void theVersionGoesOnAfterARestart() throws Exception {
        publisher.publishHall();
        rooms.close();
        rooms = QuietRooms.open(folder, clock);
        publisher = rooms.part(Publisher.class);
        putNotice("一");
        assertEquals(new PublishOutcome.Published(HALL, 2, 1), publisher.publish(HALL));
    }

    @Test
    void aVeryLargeReleaseIsNotWaitedForButComesBeforeTheNext() {
        var retained = rooms.part(RetainedContent.class);
        var goOn = new CompletableFuture<Void>();
        var sent = new CopyOnWriteArrayList<String>();
        retained.inTurn(
                2_001,
                () -> {
                    goOn.join();
                    sent.add("large");
                });
        var next = CompletableFuture.runAsync(() -> retained.inTurn(1, () -> sent.add("small")));
        assertEquals(List.of(), sent);
        goOn.complete(null);
        next.join();
        assertEquals(List.of("large", "small"), sent);
    }

    @Test
    void anOldManifestIsRenewedBeforeItExpires() {
        publisher.publishHall();
        clock.advance(Duration.ofDays(277));
        assertEquals(new PublishOutcome.Published(HALL, 2, 0), publisher.publish(HALL));
    }

    @Test
    void renewalLeavesYoungManifestsAlone() {
        publisher.publishHall();
        clock.advance(Duration.ofDays(275));
        publisher.renew();
        assertEquals(new PublishOutcome.Unchanged(HALL, 1), publisher.publish(HALL));
        clock.advance(Duration.ofDays(2));
        publisher.renew();
        assertEquals(new PublishOutcome.Unchanged(HALL, 2), publisher.publish(HALL));
    }

    @Test
    void aDraftSignedByStrangersIsRefused() {
        var draft = publisher.draft(HALL).orElseThrow();
        var envelope =
                Signer.seal(
                        PayloadType.MANIFEST,
                        Wire.bytes(draft.manifest()),
                        Signer.generate(),
                        Signer.generate());
        assertEquals(
                new PublishOutcome.Refused(HALL, Verdict.Reason.UNKNOWN_KEY),
                publisher.release(draft, envelope));
    }

    @Test
    void signaturesOverAnotherDraftAreRefused() {
        var draft = publisher.draft(HALL).orElseThrow();
        var other = publisher.draft(REGION).orElseThrow();
        var envelope =
                rooms.part(Trust.class)
                        .approvers()
                        .approve(Wire.bytes(other.manifest()))
                        .orElseThrow();
        assertEquals(
                new PublishOutcome.Refused(HALL, Verdict.Reason.BAD_SIGNATURE),
                publisher.release(draft, envelope));
    }

    @Test
    void aDraftThatSomebodyOvertookIsRefused() {
        var draft = publisher.draft(HALL).orElseThrow();
        publisher.publishHall();
        var envelope =
                rooms.part(Trust.class)
                        .approvers()
                        .approve(Wire.bytes(draft.manifest()))
                        .orElseThrow();
        var refused =
                assertInstanceOf(PublishOutcome.Refused.class, publisher.release(draft, envelope));
        assertEquals(Verdict.Reason.STALE_VERSION, refused.reason());
    }
}
