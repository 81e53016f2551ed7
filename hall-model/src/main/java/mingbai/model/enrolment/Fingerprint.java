package mingbai.model.enrolment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// What a manager compares (指纹): a box's key and the authority that it met, in one. Whoever stood
/// between the two of them has another key or another authority, and so another fingerprint. It has
/// 128 bits: with fewer, two pairs of keys could be searched for that look alike.
public record Fingerprint(@JsonValue String text) {
    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("([0-9A-F]{4} ){7}[0-9A-F]{4}");

    @JsonCreator
    public Fingerprint {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a fingerprint is eight groups of four");
        }
    }

    /// Of a key (X.509 SubjectPublicKeyInfo), and of the authority's certificate as it was met;
    /// none where a request travels by hand.
    public static Fingerprint of(byte[] key, byte[] authority) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(MessageDigest.getInstance("SHA-256").digest(key));
            digest.update(authority);
            var some = Arrays.copyOf(digest.digest(), BYTES);
            var hex = HexFormat.of().withUpperCase().formatHex(some);
            return new Fingerprint(hex.replaceAll("(.{4})(?!$)", "$1 "));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// The two halves, a line each.
    public String firstLine() {
        return text.substring(0, text.length() / 2).strip();
    }

    public String secondLine() {
        return text.substring(text.length() / 2).strip();
    }
}
