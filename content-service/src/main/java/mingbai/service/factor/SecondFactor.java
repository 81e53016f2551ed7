package mingbai.service.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;

/// The second factor of those who approve: six digits that an authenticator app shows for half a
/// minute (TOTP, RFC 6238).
@Component
public final class SecondFactor {
    /// As long as SHA-1's output, as RFC 4226 recommends.
    private static final int BYTES = 20;

    /// Steps before and after the present one that are taken as well, for clocks that differ.
    private static final int STEPS_AROUND = 1;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();
    private final InstantSource clock;
    private final RandomGenerator random;

    SecondFactor(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// A new secret, in Base32.
    public String draw() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /// What an authenticator app reads from the QR code.
    public static String uri(String secret, String name) {
        String label = URLEncoder.encode("明白:" + name, StandardCharsets.UTF_8);
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Mingbai";
    }

    /// The time step in which the code is right; empty when it is in none that counts now.
    public OptionalLong step(String secret, String code) {
        long stepMillis = generator.getTimeStep().toMillis();
        long now = clock.millis() / stepMillis;
        for (long step = now - STEPS_AROUND; step <= now + STEPS_AROUND; step++) {
            if (code(secret, Instant.ofEpochMilli(step * stepMillis)).equals(code.strip())) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /// What the app shows at a moment.
    public String code(String secret, Instant at) {
        try {
            var key = new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm());
            return generator.generateOneTimePasswordString(key, at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key of HMAC", e);
        }
    }
}
