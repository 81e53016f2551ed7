package mingbai.kiosk.technician;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import mingbai.model.place.StationId;
import mingbai.model.signing.Verifier;
import mingbai.model.unlock.AnswerCode;
import mingbai.model.unlock.Challenge;

/// Lets in whoever brings the service's signature under the challenge of the moment. A challenge
/// opens once and is good for ten minutes; after five wrong answers nobody is listened to for as
/// long again.
public final class Lock {
    static final Duration VALID = Duration.ofMinutes(10);
    static final int MOST_WRONG = 5;

    private final StationId station;
    private final Verifier verifier;
    private final RandomGenerator random;
    private Optional<Asked> asked = Optional.empty();
    private Optional<Instant> barred = Optional.empty();
    private int wrongNow;
    private long wrongEver;

    /// `random` must not be guessed.
    public Lock(StationId station, Verifier verifier, RandomGenerator random) {
        this.station = station;
        this.verifier = verifier;
        this.random = random;
    }

    /// A challenge, and until when its answer is taken.
    record Asked(Challenge challenge, Instant until) {
        /// A clock that was set back makes it too old, rather than good for longer.
        boolean good(Instant now) {
            return now.isBefore(until) && !now.isBefore(until.minus(VALID));
        }
    }

    /// What came of an answer.
    enum Outcome {
        OPEN,
        WRONG,
        TOO_OLD,
        BARRED
    }

    /// The challenge of the moment, or a new one.
    Asked ask(Instant now) {
        var current = asked.filter(a -> a.good(now));
        var next = current.orElseGet(() -> drawn(now));
        asked = Optional.of(next);
        return next;
    }

    private Asked drawn(Instant now) {
        return new Asked(Challenge.drawn(station, random), now.plus(VALID));
    }

    /// Until when nobody is listened to.
    Optional<Instant> barred(Instant now) {
        return barred.filter(until -> now.isBefore(until) && !now.isBefore(until.minus(VALID)));
    }

    Outcome answer(Optional<AnswerCode> answer, Instant now) {
        if (barred(now).isPresent()) {
            return Outcome.BARRED;
        }
        var current = asked.filter(a -> a.good(now));
        if (current.isEmpty()) {
            return Outcome.TOO_OLD;
        }
        var challenge = current.get().challenge();
        if (answer.filter(code -> challenge.answeredBy(code, verifier)).isPresent()) {
            asked = Optional.empty();
            wrongNow = 0;
            return Outcome.OPEN;
        }
        return wrong(now);
    }

    private Outcome wrong(Instant now) {
        wrongNow++;
        wrongEver++;
        if (wrongNow < MOST_WRONG) {
            return Outcome.WRONG;
        }
        wrongNow = 0;
        asked = Optional.empty();
        barred = Optional.of(now.plus(VALID));
        return Outcome.BARRED;
    }

    /// How many answers were wrong since the program started.
    long wrong() {
        return wrongEver;
    }
}
