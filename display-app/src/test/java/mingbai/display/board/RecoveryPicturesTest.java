package mingbai.display.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import mingbai.display.Fx;
import mingbai.display.PlanGallery;
import mingbai.display.SampleHall;
import mingbai.display.look.Box;
import mingbai.display.programme.Announcing;
import mingbai.display.programme.Known;
import mingbai.display.programme.Reach;
import mingbai.display.programme.plan.Profiles;
import mingbai.model.queue.Call;
import mingbai.station.queue.QueueView;
import org.junit.jupiter.api.Test;

/// What visitors see of a cable that was out: that the board does not know, and then each call it
/// missed, in order, each with its own moment.
class RecoveryPicturesTest {
    private static final Box SCREEN = new Box(0, 0, 1920, 1080);
    private static final Instant MENDED = SampleHall.NOW.plus(Duration.ofMinutes(4));
    private static final List<Call> MISSED =
            List.of(
                    SampleHall.call(31, "B022", 12),
                    SampleHall.call(32, "H007", 31),
                    SampleHall.call(33, "G032", 26));

    private static QueueView heard(Instant when, boolean connected) {
        return new QueueView(SampleHall.queue().snapshot(), when, connected);
    }

    @Test
    void aBoardThatIsCutOffSaysSo() {
        Fx.run(() -> {
            var cut = heard(SampleHall.NOW, false);
            var board = shown("waiting", cut, Announcing.NOTHING, MENDED);
            board.save("recovery-cut-off");
            assertTrue(board.says(InterruptedPanel.INTERRUPTED));
        });
    }

    /// Whatever page its zone turns to, and in every zone that tells of the queue but no other.
    @Test
    void everyPageOfADividedBoardThatIsCutOffSaysSo() {
        var cut = heard(SampleHall.NOW, false);
        Fx.run(() -> {
            var all = List.of("CALLS", "WAITING", "NOTICES");
            var seen = new TreeSet<String>();
            for (int i = 0; i < 20 && !seen.containsAll(all); i++) {
                var moment = MENDED.plus(Duration.ofSeconds(15L * i));
                var board = shown("waiting", cut, Announcing.NOTHING, moment);
                var page = board.onAir().get(1).what();
                assertTrue(board.says(InterruptedPanel.INTERRUPTED), page);
                if (seen.add(page)) {
                    board.save("recovery-cut-off-" + page.toLowerCase(Locale.ROOT));
                }
            }
            assertTrue(seen.containsAll(all), seen.toString());
            var archive = shown("archive", cut, Announcing.NOTHING, MENDED);
            assertFalse(
                    archive.says(InterruptedPanel.INTERRUPTED), "it tells nothing of the queue");
        });
    }

    @Test
    void whatItMissedIsToldInOrderOneAtATime() {
        Fx.run(() -> {
            var announcing = Announcing.NOTHING;
            for (var call : MISSED) {
                announcing = announcing.called(call, MENDED);
            }
            for (int told = 0; told < MISSED.size(); told++) {
                var moment = MENDED.plus(Announcing.SHARED.multipliedBy(told));
                announcing = announcing.at(moment);
                var board = shown("waiting", heard(moment, true), announcing, moment);
                board.save("recovery-told-" + (told + 1));
                for (int i = 0; i < MISSED.size(); i++) {
                    String ticket = MISSED.get(i).ticket().text();
                    assertEquals(i <= told, board.says(ticket), ticket);
                }
            }
        });
    }

    private static PlanGallery shown(
            String profile, QueueView queue, Announcing announcing, Instant moment) {
        var plan = Profiles.named(profile, false).orElseThrow();
        var known = new Known(SampleHall.content(), queue, announcing, moment);
        return PlanGallery.of(plan, SCREEN, Reach.WHOLE_HALL, known);
    }
}
