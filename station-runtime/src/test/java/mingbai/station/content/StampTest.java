package mingbai.station.content;

import static mingbai.station.content.Publications.HALL;
import static mingbai.station.content.Publications.NOW;
import static mingbai.station.content.Publications.entry;
import static mingbai.station.content.Publications.putDocuments;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ManifestStamp;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.place.HallId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Signer;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import org.junit.jupiter.api.Test;

class StampTest extends SyncGround {
    private static final Duration YEAR = Duration.ofDays(366);
    private static final ContentManifest LONG_LIVED =
            new ContentManifest(HALL, 1, NOW, NOW.plus(YEAR), List.of(entry(FIRST)));

    private final byte[] envelope = keys.manifest(LONG_LIVED);

    private void show() {
        putDocuments(bus, FIRST);
        bus.put(Topics.manifest(HALL), envelope);
    }

    @Test
    void aSetWithoutAStampCountsAsNewForAMonthAndIsShownOnAfterwards() {
        show();
        assertFalse(expired(days(29)));
        assertTrue(expired(days(31)));
        assertEquals(List.of("n1"), shown());
    }

    @Test
    void theServicesStampProlongsWithinWhatPeopleSignedAlsoOverARestart() throws IOException {
        show();
        stamp(1, envelope, days(400), keys.live);
        assertFalse(expired(days(300)));
        assertTrue(expired(days(367)));
        reopen();
        assertFalse(expired(days(300)));
    }

    @Test
    void aStampBeforeItsManifestWaitsForIt() {
        stamp(1, envelope, days(60), keys.live);
        assertTrue(sync.current().empty());
        show();
        assertFalse(expired(days(50)));
    }

    @Test
    void aStampForOtherBytesProlongsNothingAndShowsNothing() {
        show();
        var other = keys.manifest(new ContentManifest(HALL, 1, NOW, NOW.plus(YEAR), List.of()));
        stamp(1, other, days(60), keys.live);
        stamp(2, other, days(60), keys.live);
        assertTrue(expired(days(31)));
        assertEquals(List.of("n1"), shown());
    }

    @Test
    void aStampOfOthersAnOldOneOrOneForAnotherScopeIsRefused() {
        show();
        stamp(1, envelope, days(60), keys.editor);
        stamp(1, envelope, days(60), keys.stranger);
        var elsewhere = new Scope.OfHall(new HallId("elsewhere"));
        var hash = Sha256.of(envelope);
        put(new ManifestStamp(elsewhere, 1, hash, NOW, days(60)), keys.live);
        put(new ManifestStamp(HALL, 1, hash, days(1), days(60)), keys.live);
        put(new ManifestStamp(HALL, 1, hash, NOW, days(90)), keys.live);
        assertEquals(
                List.of(
                        Reason.TOO_FEW_SIGNATURES,
                        Reason.UNKNOWN_KEY,
                        Reason.WRONG_SCOPE,
                        Reason.STALE_VERSION),
                refused());
    }

    private void stamp(long version, byte[] manifest, Instant until, Signer signer) {
        put(new ManifestStamp(HALL, version, Sha256.of(manifest), NOW, until), signer);
    }

    private void put(ManifestStamp stamp, Signer signer) {
        bus.put(Topics.stamp(HALL), Sealed.bytes(PayloadType.STAMP, stamp, signer));
    }

    private boolean expired(Instant at) {
        return sync.current().expired(at);
    }

    private static Instant days(long days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
