package mingbai.model.queue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The opaque random token in a ticket's QR code, valid for the day; it says nothing of anybody.
public record TicketToken(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    @JsonCreator
    public TicketToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a ticket token is 22 URL-safe characters");
        }
    }

    /// 128 random bits; `random` is a secure source outside tests.
    public static TicketToken draw(RandomGenerator random) {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return new TicketToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    @Override
    public String toString() {
        return value;
    }
}
