package mingbai.display.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Business;
import mingbai.model.queue.Call;
import mingbai.model.queue.PauseReason;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueView;

/// What the strip over one window shows.
public sealed interface StripMoment {

    /// A ticket is called to this window; `lit` while its flash is bright.
    record Calling(Call call, boolean lit) implements StripMoment {}

    /// The window works on a ticket.
    record Serving(TicketNumber ticket) implements StripMoment {}

    /// The window's name and services run by; no more than that while the queue is not known.
    record Idle(String text) implements StripMoment {}

    /// The window takes nobody for now, and perhaps why, or not today.
    record Resting(WindowState.Status status, Optional<PauseReason> pause) implements StripMoment {}

    /// What to show of window `window` at `now`.
    static StripMoment of(
            WindowNumber window,
            HallContent content,
            QueueView queue,
            Announcing announcing,
            Instant now) {
        if (announcing.now().isPresent()) {
            var announced = announcing.now().get();
            var since = Duration.between(announced.since(), now);
            return new Calling(announced.call(), Flash.lit(since));
        }
        var state =
                Freshness.of(queue, now, BoardDirector.zone(content)).fresh()
                        ? stateOf(window, queue)
                        : Optional.<WindowState>empty();
        return state.map(s -> known(s, window, content))
                .orElseGet(() -> new Idle(text(window, content)));
    }

    private static StripMoment known(WindowState s, WindowNumber window, HallContent content) {
        return switch (s.status()) {
            case PAUSED, CLOSED -> new Resting(s.status(), s.pause());
            case OPEN ->
                    s.serving()
                            .<StripMoment>map(Serving::new)
                            .orElseGet(() -> new Idle(text(window, content)));
        };
    }

    private static Optional<WindowState> stateOf(WindowNumber window, QueueView queue) {
        return queue.snapshot().stream()
                .flatMap(s -> s.windows().stream())
                .filter(w -> w.window().equals(window))
                .findFirst();
    }

    private static String text(WindowNumber number, HallContent content) {
        return content.hall()
                .flatMap(hall -> hall.window(number))
                .map(w -> w.name() + services(w, content))
                .orElse("");
    }

    private static String services(ServiceWindow window, HallContent content) {
        List<Business> all = content.businesses().map(b -> b.businesses()).orElse(List.of());
        String names =
                window.businesses().stream()
                        .flatMap(id -> all.stream().filter(b -> b.id().equals(id)))
                        .map(Business::name)
                        .collect(Collectors.joining("　"));
        return names.isEmpty() ? "" : "　办理：" + names;
    }
}
