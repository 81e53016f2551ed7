package mingbai.model.protocol;

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
import mingbai.model.emergency.UrgentNotice;
import mingbai.model.journal.JournalBatch;
import mingbai.model.journal.JournalEvent;
import mingbai.model.notice.Validity;
import mingbai.model.place.RegionCode;
import mingbai.model.signing.KeyId;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;

/// What is signed, as the golden messages have it.
final class SomeSigned {
    private static final Bytes SPKI = Bytes.of(new byte[] {1, 2, 3});

    static final ContentManifest MANIFEST =
            new ContentManifest(
                    Some.SCOPE,
                    4,
                    Some.MOMENT,
                    Some.LATER,
                    List.of(
                            new DocumentEntry(
                                    ContentPath.HALL,
                                    DocumentType.HALL,
                                    Sha256.of(new byte[] {1}),
                                    300_000,
                                    new Validity(Some.MOMENT, Some.LATER))));

    static final ManifestStamp STAMP =
            new ManifestStamp(Some.SCOPE, 4, Sha256.of(new byte[] {2}), Some.MOMENT, Some.LATER);

    static final TrustRoot ROOT =
            new TrustRoot(
                    2,
                    Some.LATER,
                    false,
                    2,
                    List.of(
                            key('a', "lan", Role.ROOT, Reach.EVERYTHING),
                            key(
                                    'b',
                                    "zhu",
                                    Role.REVIEWER,
                                    Reach.of(
                                            new Scope.OfRegion(new RegionCode("530127000000")),
                                            Some.SCOPE))));

    static final EmergencyOrder ORDER =
            new EmergencyOrder(
                    Some.SCOPE,
                    3,
                    Some.MOMENT,
                    true,
                    Optional.of(
                            new UrgentNotice(
                                    "演示紧急通知", "请从东门离开大厅", Some.MOMENT.plusSeconds(3_600))));

    static final JournalBatch FOLLOWED =
            new JournalBatch(
                    Some.KIOSK,
                    List.of(Some.entry(5, new JournalEvent.OrderFollowed(Some.SCOPE, 3, true))));

    private static TrustedKey key(char digit, String holder, Role role, Reach within) {
        var id = new KeyId(String.valueOf(digit).repeat(64));
        return new TrustedKey(id, SPKI, holder, Set.of(role), within);
    }

    private SomeSigned() {}
}
