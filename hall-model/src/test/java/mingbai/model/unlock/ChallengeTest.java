package mingbai.model.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.signing.Verifier;
import org.junit.jupiter.api.Test;

class ChallengeTest {
    private static final StationId KIOSK = new StationId("kiosk-1");

    private final Signer live = Signer.generate();
    private final Signer approver = Signer.generate();
    private final Verifier verifier =
            new Verifier(
                    new TrustRoot(
                            1,
                            Instant.MAX,
                            false,
                            1,
                            List.of(key(live, Role.LIVE), key(approver, Role.REVIEWER))));
    private final Challenge challenge = Challenge.drawn(KIOSK, new Random(7));

    private static TrustedKey key(Signer signer, Role role) {
        return new TrustedKey(
                signer.id(),
                Bytes.of(signer.publicKey().getEncoded()),
                role.name(),
                Set.of(role),
                Reach.EVERYTHING);
    }

    private static AnswerCode answer(Challenge challenge, Signer signer, PayloadType type) {
        return AnswerCode.of(Signer.seal(type, challenge.payload(), signer));
    }

    @Test
    void theServicesSignatureIsTheAnswer() {
        var answer = answer(challenge, live, PayloadType.UNLOCK);
        var typed = AnswerCode.parse(answer.digits()).orElseThrow();
        assertEquals(answer, typed);
        assertTrue(challenge.answeredBy(typed, verifier));
    }

    @Test
    void whatWasSignedForAnotherStationOrTimeOrPurposeIsNot() {
        var elsewhere = new Challenge(new StationId("kiosk-2"), challenge.number());
        var before = Challenge.drawn(KIOSK, new Random(8));
        assertFalse(challenge.answeredBy(answer(elsewhere, live, PayloadType.UNLOCK), verifier));
        assertFalse(challenge.answeredBy(answer(before, live, PayloadType.UNLOCK), verifier));
        assertFalse(challenge.answeredBy(answer(challenge, live, PayloadType.RECEIPT), verifier));
    }

    @Test
    void nobodyElsesSignatureIs() {
        var forged = answer(challenge, Signer.generate(), PayloadType.UNLOCK);
        assertFalse(challenge.answeredBy(forged, verifier));
        var reviewers = answer(challenge, approver, PayloadType.UNLOCK);
        assertFalse(challenge.answeredBy(reviewers, verifier));
    }

    @Test
    void theSignedBytesStayTheSame() {
        assertEquals(
                "{\"station\":\"kiosk-1\",\"number\":\"123456789012\"}",
                new String(
                        Challenge.typed(KIOSK, "1234-5678 9012").payload(),
                        StandardCharsets.UTF_8));
        assertThrows(IllegalArgumentException.class, () -> Challenge.typed(KIOSK, "1234"));
    }

    @Test
    void anyWrongDigitAndAnyExchangeIsSeenInItsGroup() {
        var group = answer(challenge, live, PayloadType.UNLOCK).groups().get(4);
        assertTrue(AnswerCode.fits(4, group));
        assertFalse(AnswerCode.fits(5, group));
        for (int i = 0; i < AnswerCode.GROUP; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var wrong = group.substring(0, i) + digit + group.substring(i + 1);
                assertEquals(wrong.equals(group), AnswerCode.fits(4, wrong), wrong);
            }
        }
        for (int i = 1; i < AnswerCode.GROUP; i++) {
            var head = group.substring(0, i - 1);
            var swapped = head + group.charAt(i) + group.charAt(i - 1) + group.substring(i + 1);
            assertEquals(swapped.equals(group), AnswerCode.fits(4, swapped), swapped);
        }
    }

    @Test
    void everySignatureSurvivesItsDigits() {
        var random = new Random(20261127);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[64];
            random.nextBytes(bytes);
            if (i % 3 == 0) {
                bytes[0] = 0;
                bytes[1] = 0;
            }
            var code = new AnswerCode(Bytes.of(bytes));
            assertEquals(Optional.of(code), AnswerCode.parse(code.digits()));
        }
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertEquals(Optional.empty(), AnswerCode.parse("12345678"));
        var most = new AnswerCode(Bytes.of(new byte[64])).digits().replace('0', '9');
        assertEquals(Optional.empty(), AnswerCode.parse(most));
    }
}
