package mingbai.rules.update;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import mingbai.model.enrolment.Applicant;
import mingbai.model.status.DeviceReport;
import mingbai.model.status.Machine;
import mingbai.model.status.StationStatus;
import mingbai.model.update.UpdateOrder;
import mingbai.model.update.UpdateReport;
import mingbai.program.settings.SettingsFile;
import mingbai.rules.journey.Until;
import mingbai.station.StationRuntime;
import mingbai.station.box.SystemImage;
import mingbai.station.identity.EnrolAddress;
import mingbai.station.identity.Enrolment;
import mingbai.station.identity.Pairing;
import mingbai.station.identity.PairingStep;
import mingbai.station.identity.StationIdentity;
import mingbai.station.settings.StationSettings;
import mingbai.station.update.UpdateSource;

/// A box that runs from a whole disk, as far as its program can see: its files below a folder, and
/// a test in the place of its scripts. The station's program in it is the real one.
final class SimulatedBox implements AutoCloseable {
    private static final int SECONDS = 60;

    private final String name;
    private final Path root;
    private final HandClock clock;
    private final EnrolAddress address;
    private Optional<StationRuntime> runtime = Optional.empty();
    private int ticks;

    private SimulatedBox(String name, Path folder, URI enrol, HandClock clock) {
        this.name = name;
        this.root = folder.resolve(name);
        this.clock = clock;
        this.address = new EnrolAddress(enrol, Optional.empty(), root.resolve("data-of-station"));
    }

    /// One that runs from an image, enrolled and started.
    static SimulatedBox start(UpdatedHall hall, URI enrol, String name, Path folder)
            throws Exception {
        var box = new SimulatedBox(name, folder, enrol, hall.clock());
        box.write("usr/lib/mingbai-image/box", "box=kiosk");
        box.runs("1.0");
        box.enrol(hall);
        box.begin();
        return box;
    }

    /// One that runs from packages.
    static SimulatedBox ofPackages(UpdatedHall hall, URI enrol, String name, Path folder)
            throws Exception {
        var box = new SimulatedBox(name, folder, enrol, hall.clock());
        box.write("etc/os-release", "ID=debian");
        box.enrol(hall);
        box.begin();
        return box;
    }

    private void enrol(UpdatedHall hall) throws Exception {
        var pairing =
                new Pairing(address, new Applicant(Applicant.Program.KIOSK, 1080, 1920), clock);
        if (!(pairing.ask() instanceof PairingStep.Showing(var code, var _, var _, var _))) {
            throw new AssertionError("no code for " + name);
        }
        hall.letIn(code.digits(), name);
        if (!pairing.ask().equals(new PairingStep.Enrolled(name))) {
            throw new AssertionError(name + " was not let in");
        }
    }

    /// Starts the station's program.
    void begin() throws Exception {
        var values = new Properties();
        values.setProperty("enrol.url", address.url().toString());
        values.setProperty("data.directory", address.data().toString());
        if (!(Enrolment.look(SettingsFile.of(values), clock)
                instanceof Enrolment.Ready(var file, var identity))) {
            throw new AssertionError(name + " is no station");
        }
        var settings = StationSettings.from(file).over(identity.orElseThrow());
        var started =
                StationRuntime.open(
                        settings, StationStatus.Kind.KIOSK, clock, new SystemImage(root));
        started.enrolledAs(identity.orElseThrow());
        started.start();
        runtime = Optional.of(started);
    }

    void end() {
        runtime.ifPresent(StationRuntime::close);
        runtime = Optional.empty();
    }

    /// What its scripts do with an update that stands: the program starts in another system.
    void installs(String version) throws Exception {
        end();
        Files.delete(wanted());
        runs(version);
        write("data/outcome", clock.instant() + " INSTALLED B " + version);
        begin();
    }

    /// What they do with one that does not: the program starts in the system it had.
    void rollsBack(String version) throws Exception {
        end();
        Files.delete(wanted());
        write("data/outcome", clock.instant() + " ROLLED_BACK A " + version);
        begin();
    }

    private void runs(String version) throws IOException {
        write("etc/os-release", "IMAGE_VERSION=" + version);
    }

    private void write(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text + "\n");
    }

    String name() {
        return name;
    }

    Path wanted() {
        return root.resolve("var/lib/mingbai-kiosk/update/wanted.raucb");
    }

    /// How much of one has come.
    long half() throws IOException {
        if (!Files.isDirectory(wanted().getParent())) {
            return 0;
        }
        try (var all = Files.list(wanted().getParent())) {
            var half = all.filter(f -> f.toString().endsWith(".half")).findFirst();
            return half.isPresent() && Files.exists(half.get()) ? Files.size(half.get()) : 0;
        }
    }

    /// Asks for an update by itself, as somebody would who took the box home.
    UpdateSource.Given asks(String sha256) throws IOException {
        return StationIdentity.open(address, clock)
                .orElseThrow()
                .piece(UpdateOrder.PATH + sha256, 0, 1_000, OutputStream.nullOutputStream());
    }

    /// It has reported since the clock was last moved.
    void reports(UpdatedHall hall) {
        var now = clock.instant();
        ticks++;
        runtime.orElseThrow()
                .station()
                .pulse()
                .device(new DeviceReport("tick", "online", "tick " + ticks, true));
        Until.happens(
                SECONDS,
                TimeUnit.SECONDS,
                () ->
                        hall.sight(name).status().online()
                                && hall.sight(name).status().identity().at().isAfter(now));
    }

    Optional<UpdateReport.Stage> stage(UpdatedHall hall) {
        return hall.sight(name)
                .status()
                .identity()
                .machine()
                .flatMap(Machine::update)
                .map(UpdateReport::stage);
    }

    void await(UpdatedHall hall, UpdateReport.Stage stage) {
        Until.happens(
                SECONDS, TimeUnit.SECONDS, () -> stage(hall).filter(stage::equals).isPresent());
    }

    int brokerPort() throws Exception {
        return URI.create(
                        StationIdentity.open(address, clock)
                                .orElseThrow()
                                .settings(address.url())
                                .getProperty("broker.url"))
                .getPort();
    }

    @Override
    public void close() {
        end();
    }
}
