package mingbai.model.rules;

import java.time.Duration;

/// How priority and appointments mix with the ordinary line: while both wait, at most one of them
/// after every `ordinaryPerPriority` ordinary tickets of the business, so nobody waits for ever. An
/// appointment can be checked in from `early` before its slot begins until `late` after its end.
public record Fairness(int ordinaryPerPriority, Duration early, Duration late) {
    public Fairness {
        if (ordinaryPerPriority < 1 || ordinaryPerPriority > 99) {
            throw new IllegalArgumentException("1–99 ordinary tickets for one with priority");
        }
        if (early.isNegative() || late.isNegative()) {
            throw new IllegalArgumentException("a check-in window is not negative");
        }
    }
}
