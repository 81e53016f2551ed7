package mingbai.model.ask;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/// The number on an acceptance receipt (受理号, 办件编号), as the department's system gave it; it says
/// nothing of the person.
public record ReceiptNumber(@JsonValue String value) {
    public static final int LONGEST = 50;

    private static final int SHOWN = 4;
    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{3,49}");

    @JsonCreator
    public ReceiptNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a receipt number is 4–50 capital letters, digits or hyphens");
        }
    }

    /// As somebody typed or scanned it.
    public static ReceiptNumber parse(String text) {
        return new ReceiptNumber(text.strip().toUpperCase(Locale.ROOT));
    }

    /// As a public screen shows it: the last four characters.
    public String masked() {
        return "····" + value.substring(value.length() - SHOWN);
    }

    @Override
    public String toString() {
        return value;
    }
}
