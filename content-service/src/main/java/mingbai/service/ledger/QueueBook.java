package mingbai.service.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.WindowState;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Component;

/// The queue's tables together, and the board they add up to.
@Component
public record QueueBook(
        TicketLedger tickets,
        TicketMoves moves,
        LineLedger lines,
        WindowLedger windows,
        TicketHistory history,
        HallShelf shelf) {
    public Optional<QueueSnapshot> snapshot(Sql sql, Instant now) {
        return shelf.plan(sql).map(plan -> snapshot(sql, plan, now));
    }

    private QueueSnapshot snapshot(Sql sql, HallPlan plan, Instant now) {
        var day = LocalDate.ofInstant(now, plan.profile().name().timeZone());
        var reading = windows.reading(sql);
        var states = windows.states(sql, day);
        var waiting = windows.waiting(sql, day);
        return new QueueSnapshot(
                new QueueSnapshot.Header(
                        shelf.hall(), day, reading.revision(), reading.lastCall(), now),
                plan.profile().windows().stream()
                        .map(w -> states.getOrDefault(w.number(), idle(w.number())))
                        .toList(),
                plan.businesses().businesses().stream()
                        .map(b ->
                                new QueueSnapshot.Waiting(b.id(), waiting.getOrDefault(b.id(), 0)))
                        .toList(),
                windows.recent(sql, day));
    }

    private static WindowState idle(mingbai.model.place.WindowNumber number) {
        return new WindowState(number, WindowState.Status.OPEN, Optional.empty());
    }
}
