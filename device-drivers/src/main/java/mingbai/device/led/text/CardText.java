package mingbai.device.led.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mingbai.device.led.Substituted;

/// A text made fit for a card: every character it cannot hold, or would obey, is replaced.
///
/// Line feeds stay; other control characters, and marks without width, go without a trace.
public record CardText(String text, List<Substituted> substituted) {
    public CardText {
        substituted = List.copyOf(substituted);
    }

    /// What a card takes for a command inside a text, and how an innocent text is kept from it.
    @FunctionalInterface
    public interface Danger {
        Danger NONE = codePoint -> null;

        /// What to show instead of a dangerous character; null for a harmless one.
        @org.jspecify.annotations.Nullable
        String instead(int codePoint);
    }

    public static CardText fit(String wanted, CardCharset charset, Danger danger) {
        StringBuilder fit = new StringBuilder();
        Set<Substituted> substituted = new LinkedHashSet<>();
        for (int codePoint : wanted.codePoints().toArray()) {
            if (codePoint == '\n') {
                fit.append('\n');
            } else if (visible(codePoint)) {
                String shown = shown(codePoint, charset, danger);
                fit.append(shown);
                String original = Character.toString(codePoint);
                if (!shown.equals(original)) {
                    substituted.add(new Substituted(original, shown));
                }
            }
        }
        return new CardText(fit.toString(), new ArrayList<>(substituted));
    }

    private static String shown(int codePoint, CardCharset charset, Danger danger) {
        int plain = codePoint == '\t' || codePoint == 0xA0 ? ' ' : codePoint;
        String instead = danger.instead(plain);
        if (instead != null) {
            return instead;
        }
        return charset.holds(plain) ? Character.toString(plain) : charset.substitute();
    }

    private static boolean visible(int codePoint) {
        return codePoint == '\t'
                || !(Character.isISOControl(codePoint)
                        || Character.getType(codePoint) == Character.FORMAT
                        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF));
    }

    /// Whether the card's own font shows the text as it was wanted.
    public boolean whole() {
        return substituted.isEmpty();
    }
}
