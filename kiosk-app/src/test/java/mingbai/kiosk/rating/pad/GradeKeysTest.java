package mingbai.kiosk.rating.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.health.Tally;
import mingbai.device.ratingpad.PadGrade;
import mingbai.device.ratingpad.PadOutcome;
import mingbai.device.ratingpad.PadOutcome.Why;
import mingbai.device.ratingpad.RatingPad;
import mingbai.kiosk.TryOut;
import mingbai.kiosk.rating.AlreadyRated;
import mingbai.kiosk.rating.RatingSources;
import mingbai.kiosk.rating.RatingStep;
import mingbai.kiosk.rating.RatingViewModel;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.words.writing.Dictionaries;
import mingbai.model.place.StationId;
import mingbai.model.rating.Grade;
import mingbai.station.ask.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GradeKeysTest {
    private static final String CASE = "abcdefghijklmnopqrstuv";

    private final List<CompletableFuture<PadOutcome>> invitations = new ArrayList<>();
    private final RatingViewModel model = model();
    private int touches;
    private final GradeKeys keys =
            new GradeKeys(model, new ScriptedPad(), Runnable::run, () -> touches++);

    private static RatingViewModel model() {
        var dictionaries = new Dictionaries(Optional.empty(), Optional.empty());
        var sources =
                new RatingSources(
                        new StationId("kiosk-1"),
                        ask ->
                                CompletableFuture.completedFuture(
                                        new Reply.Answered(TryOut.usual(ask))),
                        _ -> CompletableFuture.completedFuture(true),
                        new Random(1),
                        new RatingSources.Kept(new AlreadyRated(), dictionaries));
        return new RatingViewModel(SampleHall.content(), sources, () -> {});
    }

    @BeforeEach
    void ask() {
        model.scanned("D018");
    }

    @AfterEach
    void close() {
        keys.close();
    }

    /// In large type, or when the visitor says "go on", a screen asks for longer than a pad does.
    @Test
    void aPadIsHeardAsLongAsTheScreenAsks() {
        invitations.getLast().complete(new PadOutcome.Unrated(CASE, Why.TIME_OUT));
        invitations.getLast().complete(new PadOutcome.Unrated(CASE, Why.TIME_OUT));
        assertEquals(3, invitations.size());
        invitations.getLast().complete(new PadOutcome.Rated(CASE, PadGrade.SATISFIED));
        assertEquals(new RatingStep.Thanks(Grade.SATISFIED), model.step().get());
    }

    @Test
    void aPadThatIsNotThereOrNoLongerWantedIsLeftAlone() {
        model.grade(Grade.DISSATISFIED);
        invitations.getLast().complete(new PadOutcome.Unrated(CASE, Why.TIME_OUT));
        assertEquals(1, invitations.size());
        model.back();
        invitations.getLast().complete(new PadOutcome.Unrated(CASE, Why.NO_PAD));
        assertEquals(2, invitations.size());
    }

    @Test
    void aKeyThatCountsIsATouch() {
        invitations.getLast().complete(new PadOutcome.Unrated(CASE, Why.TIME_OUT));
        assertEquals(0, touches);
        invitations.getLast().complete(new PadOutcome.Rated(CASE, PadGrade.DISSATISFIED));
        assertEquals(1, touches);
        assertInstanceOf(RatingStep.Explaining.class, model.step().get());
    }

    /// A pad whose keys are pressed by the test.
    private final class ScriptedPad implements RatingPad {
        @Override
        public CompletableFuture<PadOutcome> invite(String caseId, Duration within) {
            invitations.add(new CompletableFuture<>());
            return invitations.getLast();
        }

        @Override
        public void withdraw() {}

        @Override
        public DeviceHealth health() {
            return DeviceHealth.starting(SampleHall.NOW);
        }

        @Override
        public DeviceHealth selfTest() {
            return health();
        }

        @Override
        public Statistics statistics() {
            return new Tally().statistics();
        }

        @Override
        public void close() {}
    }
}
