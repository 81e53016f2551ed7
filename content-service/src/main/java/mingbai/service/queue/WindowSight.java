package mingbai.service.queue;

import java.util.List;
import java.util.Optional;
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

    /// The last call of the ticket that is being served.
    public Optional<Call> serving() {
        return state.serving()
                .flatMap(t -> calls.stream().filter(c -> c.ticket().equals(t)).findFirst());
    }

    /// What the ticket that is being served came for.
    public Optional<Business> servedBusiness() {
        return state.serving()
                .flatMap(t ->
                        lines.stream()
                                .map(Line::business)
                                .filter(b -> b.prefix().equals(t.prefix()))
                                .findFirst());
    }

    public int waiting() {
        return lines.stream().mapToInt(Line::waiting).sum();
    }
}
