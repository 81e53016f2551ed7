package mingbai.model.enrolment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// What a waiting box shows when it asks how far its application is; nobody else knows it.
public record Token(@JsonValue String text) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    @JsonCreator
    public Token {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a token has 43 letters, digits, _ and -");
        }
    }

    public static Token drawn(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// By which the service finds it, so that the token itself is nowhere.
    public String hash() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(Base64.getUrlDecoder().decode(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Nobody's log shall hold it.
    @Override
    public String toString() {
        return "Token";
    }
}
