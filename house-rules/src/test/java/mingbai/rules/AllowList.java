package mingbai.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The exceptions to the rules of the house, each with its reason.
public record AllowList(List<Entry> entries) {
    /// Where the exceptions are written down.
    public static final String FILE = "house-rules/src/test/resources/allowed.txt";

    private static final int SHORTEST_REASON = 12;

    /// One exception: the rule, the class, room or file it is for, and why.
    public record Entry(String rule, String where, String why) {}

    public static AllowList ofTheHouse() {
        return parse(Project.here().read(FILE));
    }

    /// Reads `rule | where | why` lines; empty lines and `#` comments are skipped.
    public static AllowList parse(String text) {
        return new AllowList(
                text.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(AllowList::entry)
                        .toList());
    }

    private static Entry entry(String line) {
        var parts = line.split("\\|", 3);
        if (parts.length < 3 || parts[2].strip().length() < SHORTEST_REASON) {
            throw new IllegalArgumentException(
                    FILE + ": not \"rule | where | why\" with a reason: " + line);
        }
        return new Entry(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }

    /// What is wrong with a rule's breaches once the exceptions are taken off: empty when nothing.
    public String complaint(String rule, String mend, List<Breach> breaches) {
        var mine = entries.stream().filter(entry -> entry.rule().equals(rule)).toList();
        var left = new ArrayList<>(breaches);
        left.removeIf(breach -> mine.stream().anyMatch(entry -> breach.concerns(entry.where())));
        var unused =
                mine.stream()
                        .filter(e -> breaches.stream().noneMatch(b -> b.concerns(e.where())))
                        .map(e -> "Delete from " + FILE + ", nothing there breaks it now: " + e)
                        .collect(Collectors.joining("\n"));
        return left.isEmpty() ? unused : report(rule, mend, left) + unused;
    }

    private static String report(String rule, String mend, List<Breach> left) {
        var seen = left.stream().map(b -> "  " + b.what()).collect(Collectors.joining("\n"));
        var lines =
                left.stream()
                        .map(b -> rule + " | " + b.where() + " | because ...")
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return """

        %s: %d broken
        %s
        Mend: %s
        If it must stay, paste into %s and say why:
        %s
        """
                .formatted(rule, left.size(), seen, mend, FILE, lines);
    }
}
