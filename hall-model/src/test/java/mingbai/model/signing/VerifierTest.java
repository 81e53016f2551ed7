package mingbai.model.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.content.Place;
import mingbai.model.content.Scope;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.signing.Verdict.Refused;
import org.junit.jupiter.api.Test;

class VerifierTest {

    private static final HallId SONGMING = new HallId("songming");
    private static final Scope HALL = new Scope.OfHall(SONGMING);
    private static final RegionCode COUNTY = new RegionCode("530127000000");
    private static final byte[] PAYLOAD = "{\"version\":7}".getBytes(StandardCharsets.UTF_8);

    private final Signer editor = Signer.generate();
    private final Signer reviewer = Signer.generate();
    private final Signer reviewersOtherKey = Signer.generate();
    private final Signer live = Signer.generate();
    private final Signer stranger = Signer.generate();
    private final Verifier verifier =
            new Verifier(
                    new TrustRoot(
                            1,
                            Instant.parse("2027-01-01T00:00:00Z"),
                            true,
                            1,
                            List.of(
                                    key(editor, "lan", Role.EDITOR),
                                    key(reviewer, "zhu", Role.REVIEWER),
                                    key(reviewersOtherKey, "zhu", Role.EDITOR),
                                    key(live, "service", Role.LIVE))));

    @Test
    void aManifestOfEditorAndReviewerIsTrustedWithItsBytes() {
        var verdict = verifier.verifyManifest(manifest(editor, reviewer), HALL);
        assertEquals(Bytes.of(PAYLOAD), assertInstanceOf(Verdict.Trusted.class, verdict).payload());
    }

    @Test
    void oneSignatureIsTooFew() {
        assertRefused(Reason.TOO_FEW_SIGNATURES, manifest(editor));
        assertRefused(Reason.TOO_FEW_SIGNATURES, manifest());
    }

    @Test
    void onePersonWithTwoKeysIsStillOnePerson() {
        assertRefused(Reason.SAME_PERSON_TWICE, manifest(reviewersOtherKey, reviewer));
    }

    @Test
    void theServicesOwnKeySignsNoContent() {
        assertRefused(Reason.TOO_FEW_SIGNATURES, manifest(live, reviewer));
    }

    @Test
    void anUnknownKeyIsRefusedEvenBesideGoodOnes() {
        assertRefused(Reason.UNKNOWN_KEY, manifest(editor, reviewer, stranger));
    }

    @Test
    void aSignatureOverOtherBytesIsRefused() {
        var good = manifest(editor, reviewer);
        var changed =
                new Envelope(
                        PayloadType.MANIFEST,
                        Bytes.of("{\"version\":8}".getBytes(StandardCharsets.UTF_8)),
                        good.signatures());
        assertRefused(Reason.BAD_SIGNATURE, changed);
    }

    @Test
    void aSignatureForOneKindIsWorthNothingForAnother() {
        var receipt = Signer.seal(PayloadType.RECEIPT, PAYLOAD, live);
        assertEquals(
                new Refused(Reason.WRONG_TYPE), verifier.verifyLive(receipt, PayloadType.CALL));
        var relabelled = new Envelope(PayloadType.CALL, Bytes.of(PAYLOAD), receipt.signatures());
        assertEquals(
                new Refused(Reason.BAD_SIGNATURE),
                verifier.verifyLive(relabelled, PayloadType.CALL));
    }

    @Test
    void theSignedBytesAreDssesPreAuthenticationEncoding() {
        assertEquals(
                "DSSEv1 36 application/vnd.mingbai.receipt+json 13 {\"version\":7}",
                new String(
                        Envelope.signedBytes(PayloadType.RECEIPT, PAYLOAD),
                        StandardCharsets.UTF_8));
    }

    @Test
    void whoMayActForATownIsNotBelievedAboutTheCounty() {
        var town = Reach.of(new Scope.OfRegion(new RegionCode("530127101000")));
        var county = Reach.of(new Scope.OfRegion(COUNTY));
        assertEquals(
                new Refused(Reason.OUT_OF_REACH),
                reaching(town, county).verifyManifest(both(), new Scope.OfRegion(COUNTY)));
        assertInstanceOf(
                Verdict.Trusted.class,
                reaching(county, county).verifyManifest(both(), new Scope.OfRegion(COUNTY)));
        assertEquals(
                new Refused(Reason.OUT_OF_REACH),
                reaching(county, county)
                        .verifyManifest(both(), new Scope.OfHall(new HallId("elsewhere"))));
        assertInstanceOf(
                Verdict.Trusted.class, reaching(county, county).verifyManifest(both(), HALL));
    }

    private Verifier reaching(Reach editors, Reach reviewers) {
        var keys =
                List.of(
                        key(editor, "lan", editors, Role.EDITOR),
                        key(reviewer, "zhu", reviewers, Role.REVIEWER));
        var root = new TrustRoot(1, Instant.parse("2027-01-01T00:00:00Z"), true, 1, keys);
        return new Verifier(root, new Place(COUNTY, SONGMING));
    }

    private Envelope both() {
        return manifest(editor, reviewer);
    }

    private void assertRefused(Reason reason, Envelope envelope) {
        assertEquals(new Refused(reason), verifier.verifyManifest(envelope, HALL));
    }

    private static Envelope manifest(Signer... signers) {
        return Signer.seal(PayloadType.MANIFEST, PAYLOAD, signers);
    }

    private static TrustedKey key(Signer signer, String holder, Role... roles) {
        return key(signer, holder, Reach.EVERYTHING, roles);
    }

    private static TrustedKey key(Signer signer, String holder, Reach within, Role... roles) {
        var spki = Bytes.of(signer.publicKey().getEncoded());
        return new TrustedKey(signer.id(), spki, holder, Set.of(roles), within);
    }
}
