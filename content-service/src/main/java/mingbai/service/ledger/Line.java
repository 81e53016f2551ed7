package mingbai.service.ledger;

import java.time.Duration;
import java.util.Optional;
import mingbai.service.ticket.Lane;

/// A business's line at one moment: how many wait in each lane, how many ordinary tickets were
/// called since the last with priority, and how fast the line moves.
public record Line(int first, int priority, int ordinary, int bound, int since, Pace pace) {
    /// The first with priority on a day need not wait for its turn.
    private static final int LONG_AGO = 99;

    static final Line EMPTY = new Line(0, 0, 0, 0, LONG_AGO, new Pace(0, 0));

    /// How many calls it takes before anybody is told how long it takes.
    private static final int ENOUGH = 3;

    /// The average time from one call to the next while somebody waited, newer calls weighing more,
    /// over `calls` calls of today.
    public record Pace(int calls, long millis) {
        static final int WEIGHT = 4;

        Pace and(long interval) {
            long after = calls == 0 ? interval : (millis * (WEIGHT - 1) + interval) / WEIGHT;
            return new Pace(calls + 1, after);
        }
    }

    public int waiting() {
        return first + priority + ordinary + bound;
    }

    /// How many are called before one who joins a lane now. While both wait, one with priority is
    /// called after every `ratio` ordinary ones, and the first as soon as `ratio` were called.
    public int ahead(Lane lane, int ratio) {
        return switch (lane) {
            case FIRST -> first;
            case PRIORITY -> first + priority + Math.min(ordinary, due(ratio) + priority * ratio);
            case ORDINARY, BOUND -> first + ordinary + Math.min(priority, between(ratio));
        };
    }

    /// The line as one sees it who is in a lane behind so many others.
    public Line seenBy(Lane lane, int before) {
        return switch (lane) {
            case FIRST -> new Line(before, priority, ordinary, bound, since, pace);
            case PRIORITY -> new Line(first, before, ordinary, bound, since, pace);
            case ORDINARY -> new Line(first, priority, before, bound, since, pace);
            case BOUND -> new Line(0, 0, before, 0, since, pace);
        };
    }

    /// How many with priority are called before all the ordinary ones that wait now and one more.
    private int between(int ratio) {
        int due = due(ratio);
        return ordinary < due ? 0 : 1 + (ordinary - due) / ratio;
    }

    /// How many ordinary tickets are called before the next with priority.
    private int due(int ratio) {
        return Math.max(0, ratio - since);
    }

    /// Whether the next one is with priority.
    boolean priorityIsNext(int ratio) {
        return priority > 0 && (ordinary == 0 || since >= ratio);
    }

    /// About how long until so many are called; empty while too little has happened today.
    public Optional<Duration> estimate(int people) {
        return pace.calls() < ENOUGH
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(pace.millis() * people));
    }
}
