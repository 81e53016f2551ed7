package mingbai.bench.figure;

import java.util.Locale;

/// One figure of ours beside its peer's or its limit.
public record Figure(String name, double ours, String unit, String peer, double theirs) {
    public Figure {
        for (String word : new String[] {name, unit, peer}) {
            if (!word.matches("[a-zA-Z0-9/%-]+")) {
                throw new IllegalArgumentException("'" + word + "' is not one word");
            }
        }
    }

    public static Figure ofMedians(
            String name, Samples ours, String unit, String peer, Samples theirs) {
        return new Figure(name, ours.median(), unit, peer, theirs.median());
    }

    public String line() {
        return String.format(
                Locale.ROOT,
                "bench %s %s %s %s %s ratio %.3f",
                name,
                number(ours),
                unit,
                peer,
                number(theirs),
                ours / theirs);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
    }
}
