package mingbai.model.ask;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells one person from another without saying who it is: the first 128 bits of HMAC-SHA-256 over
/// what the card said. Visitors of a day are marked under a key that is deleted when the day is
/// over, applicants of cases under a key that never leaves the service's disk and the kiosks'
/// memory.
public record PersonMark(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;

    @JsonCreator
    public PersonMark {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a person mark is 22 URL-safe characters");
        }
    }

    /// `card` is what identifies the visitor; the caller forgets it right after.
    public static PersonMark of(byte[] key, byte[] card) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] mark = Arrays.copyOf(mac.doFinal(card), BYTES);
            return new PersonMark(Base64.getUrlEncoder().withoutPadding().encodeToString(mark));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
