package mingbai.bench.wall;

import java.util.List;

/// The same changes on two boards: when each of them came on the one and on the other.
record InStep(List<Long> left, List<Long> right) {
    /// What is further from its counterpart is no counterpart.
    static final long FURTHEST = 500_000_000;

    InStep {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /// How far each change of the left board is from the nearest of the right one, in milliseconds.
    List<Double> apart() {
        return left.stream()
                .map(this::nearest)
                .filter(nanos -> nanos <= FURTHEST)
                .map(nanos -> nanos / 1e6)
                .toList();
    }

    /// How many changes of the left board have none on the right.
    long alone() {
        return left.stream().filter(change -> nearest(change) > FURTHEST).count();
    }

    private long nearest(long change) {
        return right.stream()
                .mapToLong(other -> Math.abs(other - change))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
