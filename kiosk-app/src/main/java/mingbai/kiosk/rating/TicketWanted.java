package mingbai.kiosk.rating;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what was typed or scanned: a ticket number, or the token at the end of a ticket's QR code.
final class TicketWanted {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{1,2}[0-9]{3}");
    private static final Pattern TOKEN = Pattern.compile("(?:.*[^A-Za-z0-9_-])?([\\w-]{22})");

    private TicketWanted() {}

    static Optional<String> in(String text) {
        String number = text.strip().toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(number).matches()) {
            return Optional.of(number);
        }
        var token = TOKEN.matcher(text.strip());
        return token.matches() ? Optional.of(token.group(1)) : Optional.empty();
    }
}
