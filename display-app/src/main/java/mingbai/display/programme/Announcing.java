package mingbai.display.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.model.queue.Call;

/// Which call is being announced and which wait for their moment. A call told twice is one call.
/// `heard` are the last calls, oldest first; `dropped` counts those that never had their moment.
public record Announcing(Optional<Now> now, List<Call> pending, List<Call> heard, int dropped) {

    /// How long a call has the screen to itself when no other waits.
    public static final Duration WHOLE = Duration.ofSeconds(12);

    /// How long when others wait.
    public static final Duration SHARED = Duration.ofSeconds(4);

    /// How long when more than [#CROWD] wait.
    public static final Duration CROWDED = Duration.ofMillis(2_400);

    static final int CROWD = 3;

    /// How many calls wait at most; beyond it the oldest is dropped, it stands among the recent
    /// ones.
    public static final int MAX_PENDING = 24;

    /// How many calls are remembered, so that none is announced twice.
    public static final int MAX_HEARD = 200;

    public static final Announcing NOTHING =
            new Announcing(Optional.empty(), List.of(), List.of(), 0);

    public Announcing {
        pending = List.copyOf(pending);
        heard = List.copyOf(heard);
    }

    /// The call that has the screen, and since when.
    public record Now(Call call, Instant since) {}

    /// A call has come in.
    public Announcing called(Call call, Instant at) {
        if (heard.contains(call)) {
            return this;
        }
        var queue = appended(pending, call, MAX_PENDING);
        int lost = pending.size() + 1 - queue.size();
        return new Announcing(now, queue, appended(heard, call, MAX_HEARD), dropped + lost).at(at);
    }

    /// The same as time goes by.
    public Announcing at(Instant moment) {
        if (now.isPresent() && !over(now.get(), moment)) {
            return this;
        }
        if (pending.isEmpty()) {
            return now.isEmpty() ? this : new Announcing(Optional.empty(), pending, heard, dropped);
        }
        var next = new Now(pending.getFirst(), moment);
        var rest = pending.subList(1, pending.size());
        return new Announcing(Optional.of(next), rest, heard, dropped);
    }

    private boolean over(Now current, Instant moment) {
        var shown = Duration.between(current.since(), moment);
        return shown.isNegative() || shown.compareTo(moment()) >= 0;
    }

    private Duration moment() {
        if (pending.isEmpty()) {
            return WHOLE;
        }
        return pending.size() > CROWD ? CROWDED : SHARED;
    }

    private static List<Call> appended(List<Call> calls, Call call, int most) {
        var all = new ArrayList<>(calls);
        all.add(call);
        return all.size() > most ? all.subList(all.size() - most, all.size()) : all;
    }
}
