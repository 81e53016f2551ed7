package mingbai.service.figures;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.service.ticket.TicketState;

/// The figures of some tickets: how many, what became of them, and how long it took. Waiting is
/// from the slip to the last first call, serving from that call to the end; both only of tickets
/// that were finished.
public record Summary(
        String name,
        int issued,
        int finished,
        int missed,
        int cancelled,
        int abandoned,
        Times times) {

    /// How long the finished ones waited and were served; empty where there are none.
    public record Times(
            Optional<Duration> meanWait,
            Optional<Duration> ninthWait,
            Optional<Duration> meanServed) {}

    private static final double NINE_IN_TEN = 0.9;

    static Summary of(String name, List<Passage> passages) {
        return new Summary(
                name,
                passages.size(),
                count(passages, TicketState.FINISHED),
                count(passages, TicketState.NO_SHOW),
                count(passages, TicketState.CANCELLED),
                (int) passages.stream().filter(Passage::abandoned).count(),
                times(passages));
    }

    private static int count(List<Passage> passages, TicketState state) {
        return (int) passages.stream().filter(p -> p.state() == state).count();
    }

    private static Times times(List<Passage> passages) {
        var finished = passages.stream().filter(p -> p.state() == TicketState.FINISHED).toList();
        var waits =
                finished.stream()
                        .flatMap(p ->
                                p.call().stream().map(c -> Duration.between(p.issued(), c.at())))
                        .sorted()
                        .toList();
        var served =
                finished.stream()
                        .flatMap(p -> p.call().stream())
                        .flatMap(c -> c.ended().stream().map(e -> Duration.between(c.at(), e)));
        return new Times(mean(waits.stream()), ninth(waits), mean(served));
    }

    private static Optional<Duration> mean(Stream<Duration> times) {
        var average = times.mapToLong(Duration::toMillis).average();
        return average.isPresent()
                ? Optional.of(Duration.ofMillis(Math.round(average.getAsDouble())))
                : Optional.empty();
    }

    /// Nine in ten waited no longer than this.
    private static Optional<Duration> ninth(List<Duration> sorted) {
        int index = (int) Math.ceil(sorted.size() * NINE_IN_TEN) - 1;
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(index));
    }
}
