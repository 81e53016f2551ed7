package mingbai.model.enrolment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The code (配对码) on a waiting box's screen: eight digits, which anybody can read out on the
/// telephone. It says which box is meant; it opens nothing by itself.
public record PairingCode(@JsonValue String digits) {
    private static final int DIGITS = 8;
    private static final Pattern FORM = Pattern.compile("[0-9]{" + DIGITS + "}");

    @JsonCreator
    public PairingCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("配对码应为 8 位数字 a pairing code has 8 digits");
        }
    }

    public static PairingCode drawn(RandomGenerator random) {
        var digits = new StringBuilder();
        for (int i = 0; i < DIGITS; i++) {
            digits.append(random.nextInt(10));
        }
        return new PairingCode(digits.toString());
    }

    /// As somebody types it: blanks and dashes between the digits do not matter.
    public static PairingCode typed(String text) {
        return new PairingCode(text.replaceAll("[\\s-]", ""));
    }

    /// `1234 5678`.
    public String grouped() {
        return digits.substring(0, DIGITS / 2) + " " + digits.substring(DIGITS / 2);
    }
}
