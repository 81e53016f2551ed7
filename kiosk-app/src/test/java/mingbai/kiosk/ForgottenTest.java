package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mingbai.device.pin.simulated.SimulatedPins;
import mingbai.kiosk.Spot.AtRating;
import mingbai.kiosk.Spot.Finding;
import mingbai.kiosk.attached.Attached;
import mingbai.kiosk.attached.AttachedSettings;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.sample.Stage;
import mingbai.kiosk.welcome.Door;
import mingbai.kiosk.words.writing.Script;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.program.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is left in the machine's memory of a visitor who has gone: looked for in a dump of all of
/// it.
class ForgottenTest {
    private static final int DIGITS = 18;

    @TempDir Path folder;

    private final TryOut tryOut = new TryOut();

    /// The made-up number's digits, one by one: the test itself must not have it in one piece.
    private static char digit(int place) {
        return (char) ('0' + (place * 7 + 5) % 10);
    }

    private static void forEachDigit(java.util.function.IntConsumer what) {
        IntStream.range(0, DIGITS).forEach(place -> what.accept(digit(place)));
    }

    @Test
    void nothingAVisitorTypedOrScannedIsInMemoryAfterwards() throws Exception {
        var kiosk = Stage.call(this::visited);
        assertTrue(remembered("during"), "the dump shows what is there");
        Stage.call(() -> {
            kiosk.model().home();
            // A scene in no window remembers what it would have to paint; a new one does not.
            kiosk.view().getScene().setRoot(new Group());
            new Scene(kiosk.view()).snapshot(null);
            assertEquals(new Spot.Welcome(), kiosk.model().spot().get());
            return true;
        });
        tryOut.asked.clear();
        assertFalse(remembered("after"), "the visitor's number is still in memory");
    }

    /// Somebody's number in the search, at the ticket's number, and half scanned.
    private Kiosk visited() {
        var kiosk = tryOut.kiosk(Format.PORTRAIT);
        new Scene(kiosk.view());
        kiosk.model().enter(Door.RATING);
        forEachDigit(d -> rating(kiosk).type(Character.toString(d)));
        scan(kiosk, true);
        kiosk.model().home();
        write(kiosk);
        kiosk.model().home();
        kiosk.model().enter(Door.GUIDE);
        forEachDigit(d -> ((Finding) kiosk.model().spot().get()).model().type((char) d));
        kiosk.view().getScene().snapshot(null);
        scan(kiosk, false);
        return kiosk;
    }

    /// Into the words beside a rating that is not given after all.
    private static void write(Kiosk kiosk) {
        kiosk.model().scanned("D018");
        var rating = rating(kiosk);
        rating.grade(Grade.SATISFIED);
        rating.write();
        rating.draft(d -> d.with(Script.SIGNS));
        forEachDigit(d -> rating.draft(draft -> draft.press((char) d, Rating.MAX_TEXT)));
        kiosk.view().getScene().snapshot(null);
    }

    private static mingbai.kiosk.rating.RatingViewModel rating(Kiosk kiosk) {
        return ((AtRating) kiosk.model().spot().get()).model();
    }

    private static void scan(Kiosk kiosk, boolean whole) {
        forEachDigit(d -> typed(kiosk, Character.toString(d)));
        if (whole) {
            typed(kiosk, "\r");
        }
    }

    private static void typed(Kiosk kiosk, String character) {
        var type = KeyEvent.KEY_TYPED;
        var code = KeyCode.UNDEFINED;
        Event.fireEvent(
                kiosk.view(), new KeyEvent(type, character, "", code, false, false, false, false));
    }

    /// Whether the number is anywhere among the living objects, in one byte a digit or in two.
    private boolean remembered(String name) throws IOException {
        var file = folder.resolve(name + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(file.toString(), true);
        byte[] dump = Files.readAllBytes(file);
        Files.delete(file);
        var number =
                IntStream.range(0, DIGITS)
                        .mapToObj(place -> Character.toString(digit(place)))
                        .collect(Collectors.joining());
        return List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE).stream()
                .anyMatch(form -> contains(dump, number.getBytes(form)));
    }

    private static boolean contains(byte[] dump, byte[] wanted) {
        for (int i = 0; i <= dump.length - wanted.length; i++) {
            int n = 0;
            while (n < wanted.length && dump[i + n] == wanted[n]) {
                n++;
            }
            if (n == wanted.length) {
                return true;
            }
        }
        return false;
    }

    @Test
    @Timeout(60)
    void theButtonEndsTheVisitWhereverItHasCome() throws Exception {
        var written = new Properties();
        written.setProperty("pins", "simulated");
        written.setProperty("button", "17:low");
        var settings = AttachedSettings.from(SettingsFile.of(written));
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        tryOut.ui = screen::add;
        try (var attached = Attached.open(settings, InstantSource.system())) {
            while (!attached.all().getFirst().status().equals("online")) {
                var _ = new CountDownLatch(1).await(10, TimeUnit.MILLISECONDS);
            }
            Stage.call(() -> {
                var kiosk = tryOut.kiosk(Format.PORTRAIT);
                kiosk.attach(attached);
                kiosk.model().enter(Door.GUIDE);
                ((SimulatedPins) attached.pins().orElseThrow().pins()).drive(17, false);
                screen.take().run();
                return assertInstanceOf(Spot.Welcome.class, kiosk.model().spot().get());
            });
        }
    }
}
