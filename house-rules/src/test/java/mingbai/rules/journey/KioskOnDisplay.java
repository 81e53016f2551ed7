package mingbai.rules.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import mingbai.bench.finger.Finger;
import mingbai.bench.process.SameJava;
import mingbai.bench.process.VirtualDisplay;

/// The kiosk as a process of its own on a real X server, touched from outside.
final class KioskOnDisplay implements AutoCloseable {
    private static final int SECONDS = 60;
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;

    private final Path folder;
    private final VirtualDisplay display;
    private final Process kiosk;
    private final Finger finger;

    private KioskOnDisplay(Path folder, VirtualDisplay display, Process kiosk, Finger finger) {
        this.folder = folder;
        this.display = display;
        this.kiosk = kiosk;
        this.finger = finger;
    }

    /// With a simulated printer; everything it keeps is in `folder`.
    static KioskOnDisplay start(ServiceProcess service, String id, Path folder) throws Exception {
        Files.createDirectories(folder);
        var display = VirtualDisplay.start(WIDTH + "x" + HEIGHT);
        var kiosk = KioskProgram.start(settings(service, id, folder), display);
        var finger = Finger.on(display.environment(), SameJava.classPath());
        var shown = new KioskOnDisplay(folder, display, kiosk, finger);
        Until.happens(
                SECONDS,
                TimeUnit.SECONDS,
                () -> Files.exists(folder.resolve("ready")) || !kiosk.isAlive());
        return shown;
    }

    private static Path settings(ServiceProcess service, String id, Path folder)
            throws IOException {
        var settings =
                """
                station.id=%s
                hall.id=songming
                region.code=530127000000
                broker.url=%s
                trust.file=%s
                data.directory=%s
                printer=simulated
                printer.directory=%s
                screen.bounds=0,0,%d,%d
                ready.file=%s
                """
                        .formatted(
                                id,
                                service.mqtt(),
                                service.trust(),
                                folder.resolve("data"),
                                folder.resolve("slips"),
                                WIDTH,
                                HEIGHT,
                                folder.resolve("ready"));
        return Files.writeString(folder.resolve("kiosk.properties"), settings);
    }

    /// Touches a place of the screen, and waits until what came of it stands still.
    void touch(Point2D place) throws IOException {
        var touched = finger.touch((int) place.getX(), (int) place.getY());
        if (touched.answered() < 0) {
            finger.picture(folder.resolve("unanswered.png"));
            throw new IOException("nothing answered at " + place + "; " + log());
        }
        finger.still();
    }

    /// Waits until nothing moves.
    void still() throws IOException {
        finger.still();
    }

    Path slip(int number) {
        return folder.resolve("slips/slip-%04d.txt".formatted(number));
    }

    void picture(Path file) throws IOException {
        finger.picture(file);
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    @Override
    public void close() {
        finger.close();
        kiosk.destroy();
        kiosk.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
        display.close();
    }
}
