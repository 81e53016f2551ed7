package mingbai.rules.enrolment;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import mingbai.bench.finger.Finger;
import mingbai.bench.process.SameJava;
import mingbai.bench.process.VirtualDisplay;
import mingbai.rules.journey.KioskProgram;
import mingbai.rules.journey.SlipCode;
import mingbai.rules.journey.Until;

/// A kiosk as it comes out of its carton: a process of its own on a real X server, that knows where
/// the service is and nothing else. It is started again when it asks for it, as systemd would.
final class BareKiosk implements AutoCloseable {
    private static final int SECONDS = 60;
    private static final int TO_BE_STARTED_ANEW = 75;

    private final Path folder;
    private final VirtualDisplay display;
    private final Finger finger;
    private Process kiosk;

    private BareKiosk(Path folder, VirtualDisplay display, Finger finger) throws IOException {
        this.folder = folder;
        this.display = display;
        this.finger = finger;
        this.kiosk = launch();
    }

    static BareKiosk start(URI enrol, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("kiosk.properties"),
                """
                enrol.url=%s
                data.directory=%s
                printer=simulated
                screen.bounds=0,0,1080,1920
                ready.file=%s
                """
                        .formatted(enrol, folder.resolve("data"), folder.resolve("ready")));
        var display = VirtualDisplay.start("1080x1920");
        var finger = Finger.on(display.environment(), SameJava.classPath());
        return new BareKiosk(folder, display, finger);
    }

    private Process launch() throws IOException {
        return KioskProgram.start(folder.resolve("kiosk.properties"), display);
    }

    /// What is in the square on its screen, read as a phone reads it.
    String square() throws IOException {
        var picture = folder.resolve("screen.png");
        var read = new String[1];
        Until.happens(
                SECONDS,
                TimeUnit.SECONDS,
                () -> {
                    finger.picture(picture);
                    read[0] = SlipCode.seen(picture).orElse("");
                    return !read[0].isEmpty() || !kiosk.isAlive();
                });
        return read[0];
    }

    Path picture() throws IOException {
        var picture = folder.resolve("screen.png");
        finger.still();
        finger.picture(picture);
        return picture;
    }

    /// What its program says that it would run with.
    String shows() throws IOException {
        return KioskProgram.shown(folder.resolve("kiosk.properties"));
    }

    Path data() {
        return folder.resolve("data");
    }

    /// It has become a station and is started as one.
    void awaitNewStart() throws IOException {
        Until.happens(SECONDS, TimeUnit.SECONDS, () -> !kiosk.isAlive());
        if (kiosk.exitValue() != TO_BE_STARTED_ANEW) {
            throw new IOException("ended with " + kiosk.exitValue() + ": " + log());
        }
        kiosk = launch();
    }

    /// Somebody pulls the plug, and puts it back.
    void switchOffAndOn() throws IOException {
        kiosk.destroyForcibly().onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
        kiosk = launch();
    }

    void awaitLogged(String words) {
        Until.happens(SECONDS, TimeUnit.SECONDS, () -> log().contains(words));
    }

    String log() throws IOException {
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
