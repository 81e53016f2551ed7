package mingbai.model.signing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.PublicKey;
import java.util.regex.Pattern;
import mingbai.model.content.Sha256;

/// Names a public key: the SHA-256 of its X.509 SubjectPublicKeyInfo.
public record KeyId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator
    public KeyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a key id is 64 lower-case hex digits");
        }
    }

    public static KeyId of(PublicKey key) {
        return new KeyId(Sha256.of(key.getEncoded()).hex());
    }

    @Override
    public String toString() {
        return value;
    }
}
