package mingbai.service.queue;

import java.util.List;
import mingbai.model.place.ServiceWindow;
import mingbai.model.queue.Business;
import mingbai.model.queue.Call;
import mingbai.model.queue.WindowState;

/// A window as its clerk sees it: what it does, who waits for it, and its calls of today, newest
/// first.
public record WindowSight(
        ServiceWindow window, WindowState state, List<Line> lines, List<Call> calls) {
    public WindowSight {
        lines = List.copyOf(lines);
        calls = List.copyOf(calls);
    }

    /// How many wait for one of the window's businesses.
    public record Line(Business business, int waiting) {}

    public int waiting() {
        return lines.stream().mapToInt(Line::waiting).sum();
    }
}
