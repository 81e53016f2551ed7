package mingbai.bench.screen;

import java.io.IOException;
import java.util.Map;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.bench.finger.Finger;
import mingbai.bench.ground.Checkout;
import mingbai.bench.process.Launch;
import mingbai.bench.process.VirtualDisplay;

/// How long a finger waits: from the touch until what is under it has answered, and from when it is
/// lifted until the next screen begins to show. Seen from outside, in the X server's pixels.
final class TouchToFrame {
    private static final double LIMIT_MS = 50;

    /// The first touches load what later ones have.
    private static final int WARM = 6;

    private static final int ROUNDS = 30;

    /// A door of the welcome screen, and the way back to it, on a screen of 1080 by 1920.
    private static final int[] DOOR = {300, 1050};

    private static final int[] HOME = {300, 1838};

    private final Samples answered = new Samples();
    private final Samples opened = new Samples();

    /// The kiosk has its content already.
    void measure(StationScreen.Setup setup, Checkout checkout) throws Exception {
        var launch = new Launch(checkout, Launch.Habit.USE);
        try (var display = VirtualDisplay.start(setup.size());
                var screen = StationScreen.start(setup, launch, display);
                var finger = finger(display.environment())) {
            screen.awaitPicture();
            for (int i = 0; i < WARM + ROUNDS; i++) {
                touch(finger, DOOR, i >= WARM);
                touch(finger, HOME, i >= WARM);
            }
        }
    }

    private static Finger finger(Map<String, String> display) throws IOException {
        return Finger.on(display, System.getProperty("java.class.path"));
    }

    private void touch(Finger finger, int[] place, boolean counted) throws IOException {
        var touched = finger.touch(place[0], place[1]);
        if (touched.answered() < 0 || touched.opened() < 0) {
            throw new IOException("nothing answered at " + place[0] + "," + place[1]);
        }
        if (counted) {
            answered.add(touched.answered());
            opened.add(touched.opened());
        }
    }

    void tell(Report report) {
        report.tell(limited("kiosk-touch-p95", answered));
        report.tell(limited("kiosk-screen-p95", opened));
    }

    private static Figure limited(String name, Samples times) {
        return new Figure(name, times.percentile(95), "ms", "limit", LIMIT_MS);
    }
}
