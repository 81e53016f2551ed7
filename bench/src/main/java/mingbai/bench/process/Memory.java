package mingbai.bench.process;

import java.util.regex.Pattern;

/// Reads `/proc/PID/smaps`: memory counted by shares, so that what several processes map is counted
/// once between them.
final class Memory {
    private static final Pattern HEAD =
            Pattern.compile("[0-9a-f]+-[0-9a-f]+ \\S+ \\S+ \\S+ \\d+\\s*(.*)");

    private Memory() {}

    /// In kilobytes. Files below `ours` are counted whole: the measuring process maps them too, and
    /// would otherwise take half of them onto its own account.
    static long pss(String smaps, String ours) {
        long kilobytes = 0;
        boolean whole = false;
        for (String line : smaps.lines().toList()) {
            var head = HEAD.matcher(line);
            if (head.matches()) {
                whole = head.group(1).startsWith(ours);
            } else if (line.startsWith(whole ? "Rss:" : "Pss:")) {
                kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return kilobytes;
    }
}
