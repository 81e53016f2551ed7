package mingbai.model.unlock;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import mingbai.model.content.Bytes;
import mingbai.model.place.StationId;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Role;
import mingbai.model.signing.Verdict;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Wire;

/// What a station asks whoever wants to service it: the number is drawn for this one time.
public record Challenge(StationId station, String number) {
    public static final int DIGITS = 12;

    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[0-9]{" + DIGITS + "}");

    public Challenge {
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException("挑战码应为 12 位数字 a challenge has 12 digits");
        }
    }

    public static Challenge drawn(StationId station, RandomGenerator random) {
        return new Challenge(station, digits(random));
    }

    private static String digits(RandomGenerator random) {
        var digits = new StringBuilder();
        for (int i = 0; i < DIGITS; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /// As somebody types it: blanks and dashes between the digits do not matter.
    public static Challenge typed(StationId station, String text) {
        return new Challenge(station, text.replaceAll("[\\s-]", ""));
    }

    /// `1234 5678 9012`.
    public String grouped() {
        return number.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /// The bytes that are signed.
    public byte[] payload() {
        return Wire.bytes(this);
    }

    /// Whether the service has signed just this one. Whose key it was is found by trying those that
    /// are trusted, so that the answer need not say it.
    public boolean answeredBy(AnswerCode answer, Verifier verifier) {
        return verifier.root().holding(Role.LIVE).stream()
                .map(key -> new Envelope.Signed(key.id(), answer.signature()))
                .map(signed ->
                        new Envelope(PayloadType.UNLOCK, Bytes.of(payload()), List.of(signed)))
                .map(envelope -> verifier.verifyLive(envelope, PayloadType.UNLOCK))
                .anyMatch(Verdict.Trusted.class::isInstance);
    }
}
