package mingbai.model.queue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/// A ticket's number (排队号码) as printed: one or two capital letters and three digits, `A001`.
public record TicketNumber(String prefix, int serial) {

    public static final int MAX_SERIAL = 999;

    private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,2}");
    private static final Pattern FORM = Pattern.compile("([A-Z]{1,2})([0-9]{3})");

    public TicketNumber {
        checkedPrefix(prefix);
        if (serial < 0 || serial > MAX_SERIAL) {
            throw new IllegalArgumentException("ticket serial " + serial + " is not 0–999");
        }
    }

    @JsonCreator
    public static TicketNumber parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no ticket number such as A001");
        }
        return new TicketNumber(match.group(1), Integer.parseInt(match.group(2)));
    }

    static String checkedPrefix(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("prefix '" + prefix + "' is not A–ZZ");
        }
        return prefix;
    }

    @JsonValue
    public String text() {
        return prefix + String.format(Locale.ROOT, "%03d", serial);
    }

    @Override
    public String toString() {
        return text();
    }
}
