package mingbai.service.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Business;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;

/// A window as its clerk sees it: what it does, who waits for it, and its calls of today, newest
/// first. `aside` are the tickets put aside anywhere for a business of this window, or here.
public record WindowSight(
        ServiceWindow window,
        WindowState state,
        List<Line> lines,
        List<Call> calls,
        List<Aside> aside) {
    public WindowSight {
        aside = List.copyOf(aside);
        lines = List.copyOf(lines);
        calls = List.copyOf(calls);
    }

    /// A ticket put aside, by which window, and until when it can come back where that is limited.
    public record Aside(TicketNumber ticket, WindowNumber window, Optional<Instant> end) {}

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
