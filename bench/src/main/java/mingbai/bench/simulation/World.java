package mingbai.bench.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;

/// Time and chance. What is to happen later waits in order; nothing happens at the same time.
final class World {
    private final PriorityQueue<Happening> later = new PriorityQueue<>();
    private final RandomGenerator random;
    private Instant now;
    private long order;

    World(Instant begin, RandomGenerator random) {
        this.now = begin;
        this.random = random;
    }

    private record Happening(Instant at, long order, Runnable what)
            implements Comparable<Happening> {
        @Override
        public int compareTo(Happening other) {
            int byTime = at.compareTo(other.at);
            return byTime == 0 ? Long.compare(order, other.order) : byTime;
        }
    }

    Instant now() {
        return now;
    }

    RandomGenerator random() {
        return random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    Duration between(Duration least, Duration most) {
        return Duration.ofMillis(random.nextLong(least.toMillis(), most.toMillis() + 1));
    }

    void after(Duration pause, Runnable what) {
        later.add(new Happening(now.plus(pause), order, what));
        order++;
    }

    /// Lets so much time pass.
    void pass(Duration time) {
        var end = now.plus(time);
        for (var next = later.peek();
                next != null && !next.at().isAfter(end);
                next = later.peek()) {
            later.remove();
            now = next.at();
            next.what().run();
        }
        now = end;
    }
}
