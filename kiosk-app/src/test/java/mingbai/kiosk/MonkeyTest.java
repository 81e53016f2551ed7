package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.monkey.Monkey;
import mingbai.kiosk.sample.Stage;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.station.ask.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A few hundred random touches, out of one seed, in either format.
class MonkeyTest {
    private static final int STEPS = 320;
    private static final int LOOKED_AT = 80;

    @ParameterizedTest
    @EnumSource
    void whateverIsTouchedTheKioskEndsAtItsWelcomeScreen(Format format) throws Exception {
        var tryOut = new TryOut();
        var chance = new Random(20261126);
        var service = tryOut.service;
        tryOut.service =
                ask ->
                        chance.nextInt(5) == 0
                                ? CompletableFuture.completedFuture(new Reply.NoAnswer())
                                : service.apply(ask);
        tryOut.paper =
                CompletableFuture.completedFuture(new SlipOutcome.Refused(PaperTrouble.NO_PAPER));
        Stage.call(() -> {
            var kiosk = tryOut.kiosk(format);
            var scene = new Scene(kiosk.view(), format.width(), format.height());
            var monkey = new Monkey(kiosk.view(), chance);
            for (int i = 0; i < STEPS; i++) {
                monkey.step();
                tryOut.now = tryOut.now.plusSeconds(chance.nextInt(4));
                kiosk.tick();
                if (i % LOOKED_AT == LOOKED_AT - 1) {
                    scene.snapshot(null);
                    leftAlone(tryOut, kiosk);
                }
            }
            assertTrue(monkey.touches() > STEPS / 2, "touches: " + monkey.touches());
            return true;
        });
    }

    private static void leftAlone(TryOut tryOut, Kiosk kiosk) {
        for (int i = 0; i < 8 * 60; i++) {
            tryOut.now = tryOut.now.plusSeconds(1);
            kiosk.tick();
        }
        assertEquals(new Spot.Welcome(), kiosk.model().spot().get());
    }
}
