package mingbai.bench.finger;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/// A process of its own on the display it is given, since the toolkit binds to one as it starts. It
/// obeys lines of its standard input, and answers each with a line: `touch X Y`, `still`, `picture
/// FILE`. It touches by the XTEST extension and sees by reading the server's pixels.
public final class FingerMain {
    private static final int AROUND = 24;
    private static final int STRIP = 8;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
    private static final int STILL_LOOKS = 6;
    private static final int MOST_LOOKS = 200;
    private static final long LOOK_MILLIS = 50;

    private final Robot robot = new Robot();
    private final Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());

    private FingerMain() throws AWTException {}

    public static void main(String[] arguments) throws Exception {
        var finger = new FingerMain();
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                var out =
                        new OutputStreamWriter(
                                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(finger.obey(line.split(" ", -1)) + "\n");
                out.flush();
            }
        }
        System.exit(0);
    }

    private String obey(String[] words) throws IOException, InterruptedException {
        return switch (words[0]) {
            case "touch" -> touch(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "still" -> still();
            case "picture" -> picture(Path.of(words[1]));
            default -> "not understood";
        };
    }

    /// How many milliseconds until something under the finger has changed, and from when it is
    /// lifted until the screen has.
    private String touch(int x, int y) throws InterruptedException {
        robot.mouseMove(x, y);
        still();
        var under = new Rectangle(x - AROUND, y - AROUND, 2 * AROUND, 2 * AROUND);
        double answered = until(under, () -> robot.mousePress(InputEvent.BUTTON1_DOWN_MASK));
        still();
        var strip = new Rectangle(screen.width / 2, 0, STRIP, screen.height);
        double opened = until(strip, () -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK));
        return String.format(Locale.ROOT, "%.2f %.2f", answered, opened);
    }

    /// Negative when nothing comes.
    private double until(Rectangle part, Runnable deed) {
        int[] before = pixels(part);
        long begun = System.nanoTime();
        deed.run();
        while (Arrays.equals(before, pixels(part))) {
            if (System.nanoTime() - begun > PATIENCE) {
                return -1;
            }
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private int[] pixels(Rectangle part) {
        var image = robot.createScreenCapture(part.intersection(screen));
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private String still() throws InterruptedException {
        int[] before = pixels(screen);
        int same = 0;
        for (int i = 0; i < MOST_LOOKS && same < STILL_LOOKS; i++) {
            var _ = new CountDownLatch(1).await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            int[] now = pixels(screen);
            same = Arrays.equals(before, now) ? same + 1 : 0;
            before = now;
        }
        return same < STILL_LOOKS ? "restless" : "still";
    }

    private String picture(Path file) throws IOException {
        BufferedImage image = robot.createScreenCapture(screen);
        ImageIO.write(image, "png", file.toFile());
        return "taken";
    }
}
