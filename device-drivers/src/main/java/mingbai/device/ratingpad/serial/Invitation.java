package mingbai.device.ratingpad.serial;

import java.time.Duration;
import java.util.Optional;
import mingbai.device.ratingpad.PadGrade;
import mingbai.device.ratingpad.PadOutcome;
import mingbai.device.ratingpad.PadOutcome.Rated;
import mingbai.device.ratingpad.PadOutcome.Unrated;
import mingbai.device.ratingpad.PadOutcome.Why;

/// One case the pad is armed for: a pure function of presses and a monotonic clock.
///
/// A grade counts when 300 ms have passed after its key and no other key was pressed in them. Keys
/// that are different and so close are a hand leaning on the pad: none of them counts.
record Invitation(String caseId, long endsAt, Hand hand, long touchedAt) {
    static final Duration SETTLE = Duration.ofMillis(300);

    /// What the hand on the pad does.
    sealed interface Hand {
        /// It is not there.
        record Away() implements Hand {}

        /// It pressed one key.
        record OnOneKey(PadGrade grade) implements Hand {}

        /// It leans on the pad.
        record OnSeveralKeys() implements Hand {}
    }

    static Invitation at(String caseId, long now, Duration within) {
        return new Invitation(caseId, now + within.toNanos(), new Hand.Away(), now);
    }

    /// What it is after a key; a press after the end changes nothing.
    Invitation afterPress(PadGrade grade, long now) {
        Hand rests = settled(now) ? new Hand.Away() : hand;
        return switch (rests) {
            case Hand.Away _ when now - endsAt >= 0 -> this;
            case Hand.Away _ -> with(new Hand.OnOneKey(grade), now);
            case Hand.OnOneKey(PadGrade before) when before == grade -> this;
            case Hand.OnOneKey _, Hand.OnSeveralKeys _ -> with(new Hand.OnSeveralKeys(), now);
        };
    }

    private Invitation with(Hand next, long now) {
        return new Invitation(caseId, endsAt, next, now);
    }

    private boolean settled(long now) {
        return now - touchedAt >= SETTLE.toNanos();
    }

    /// What became of it by now; nothing while it goes on.
    Optional<PadOutcome> outcome(long now) {
        if (hand instanceof Hand.OnOneKey(PadGrade grade)) {
            return settled(now) ? Optional.of(new Rated(caseId, grade)) : Optional.empty();
        }
        return now - endsAt >= 0
                ? Optional.of(new Unrated(caseId, Why.TIME_OUT))
                : Optional.empty();
    }
}
