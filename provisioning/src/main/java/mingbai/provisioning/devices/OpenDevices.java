package mingbai.provisioning.devices;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mingbai.device.guide.GuidePrinter;
import mingbai.device.guide.setup.GuidePrinterSetup;
import mingbai.device.health.DeviceStatus;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedBoard;
import mingbai.device.led.ScreenBrightness;
import mingbai.device.led.novastar.NovastarBrightness;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.led.setup.LedBoards;
import mingbai.device.led.setup.LedSetup;
import mingbai.device.line.Deadline;
import mingbai.device.line.LineAddress;
import mingbai.device.line.trace.LineTrace;
import mingbai.device.pin.wired.PinDesk;
import mingbai.device.printer.TicketPrinter;
import mingbai.device.printer.setup.PrinterSetup;
import mingbai.device.speaker.Speaker;
import mingbai.device.speaker.setup.SpeakerSetup;
import mingbai.provisioning.devices.Device.Looks;
import mingbai.provisioning.devices.touched.Touched;
import mingbai.provisioning.devices.touched.TouchedSetups;

/// The configured devices, opened, with what went over their lines.
final class OpenDevices implements AutoCloseable {
    private static final Duration FIRST_LOOK = Duration.ofSeconds(12);
    private static final long GLANCE_MILLIS = 50;
    static final String SIMULATED = "模拟 simulated";
    private static final String ANSWERS = "应答正常 · it answers";

    private final DeviceSettings settings;
    private final InstantSource clock;
    private final LineTrace trace;
    private final List<Device> devices = new ArrayList<>();
    private final Deque<Ending> endings = new ArrayDeque<>();
    private Optional<TicketPrinter> printer = Optional.empty();
    private Optional<GuidePrinter> guidePrinter = Optional.empty();
    private Optional<LedBoard> board = Optional.empty();

    private interface Ending {
        void run();
    }

    private OpenDevices(DeviceSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.trace = new LineTrace(LineTrace.Contents.BYTES, clock);
    }

    static OpenDevices of(DeviceSettings settings, InstantSource clock) throws IOException {
        OpenDevices all = new OpenDevices(settings, clock);
        boolean whole = false;
        try {
            all.open();
            whole = true;
            return all;
        } finally {
            if (!whole) {
                all.close();
            }
        }
    }

    private void open() throws IOException {
        if (settings.printer().isPresent()) {
            openPrinter(settings.printer().get());
        }
        if (settings.guidePrinter().isPresent()) {
            openGuidePrinter(settings.guidePrinter().get());
        }
        if (settings.led().isPresent()) {
            openBoard(settings.led().get());
        }
        settings.wall().ifPresent(this::openWall);
        if (settings.speaker().isPresent()) {
            openSpeaker(settings.speaker().get());
        }
        openTouched(settings.touched());
    }

    private void openTouched(TouchedSetups setups) throws IOException {
        for (Touched each : setups.open(clock)) {
            endings.push(each.device()::close);
            add(each);
        }
        if (setups.pins().isPresent()) {
            PinDesk desk = setups.pins().get().open(clock);
            endings.push(desk::close);
            setups.wire(desk).forEach(this::add);
        }
    }

    private void add(Touched touched) {
        devices.add(
                new Device(
                        touched.key(),
                        touched.name(),
                        touched.place().replace("simulated", SIMULATED),
                        Looks.at(touched.device()::health),
                        SelfTests.answers(touched.device()::selfTest, ANSWERS)));
    }

    private void openPrinter(PrinterSetup setup) throws IOException {
        TicketPrinter opened = setup.open(settings.folder("printer"), clock, trace::over);
        endings.push(opened::close);
        printer = Optional.of(opened);
        String place = setup.line().map(LineAddress::toString).orElse(SIMULATED);
        Looks looks = new Looks(opened::health, () -> Optional.of(opened.paper()));
        devices.add(
                new Device(
                        "printer",
                        "凭条打印机",
                        place + " " + setup.profile().name(),
                        looks,
                        SelfTests.answers(opened::health, ANSWERS)));
    }

    private void openGuidePrinter(GuidePrinterSetup setup) throws IOException {
        GuidePrinter opened = setup.open(settings.folder("guide-printer"), clock);
        endings.push(opened::close);
        guidePrinter = Optional.of(opened);
        String place = setup.address().map(Object::toString).orElse(SIMULATED);
        Looks looks = new Looks(opened::health, () -> Optional.of(opened.paper()));
        devices.add(
                new Device(
                        "guide-printer",
                        "材料打印机",
                        place,
                        looks,
                        SelfTests.answers(opened::health, ANSWERS)));
    }

    private void openBoard(LedSetup setup) throws IOException {
        LedBoard opened = LedBoards.connect(setup, clock, trace::over);
        endings.push(opened::close);
        board = Optional.of(opened);
        String place = setup.line().map(LineAddress::toString).orElse(SIMULATED);
        devices.add(
                new Device(
                        "led",
                        "LED屏",
                        place + " " + setup.model().word(),
                        Looks.at(opened::health),
                        SelfTests.takes(opened::setClock, "已校时 · its clock was set")));
    }

    private void openWall(LineAddress line) {
        BoardShape unused = new BoardShape(1, 1, BoardShape.Dots.RED_GREEN_BLUE);
        ScreenBrightness opened =
                NovastarBrightness.connect(trace.over(line), BoardSettings.of(unused, clock));
        endings.push(opened::close);
        devices.add(
                new Device(
                        "wall",
                        "LED大屏亮度",
                        line.toString(),
                        Looks.at(opened::health),
                        SelfTests.takes(
                                () -> opened.brightness(Brightness.FULL),
                                "已调到最亮 · set to full brightness")));
    }

    private void openSpeaker(SpeakerSetup setup) throws IOException {
        Speaker opened = setup.open(settings.folder("speaker"), clock);
        endings.push(opened::close);
        devices.add(
                new Device(
                        "speaker",
                        "音箱",
                        setup.simulated() ? SIMULATED : setup.name(),
                        Looks.at(opened::look),
                        SelfTests.sounds(opened)));
    }

    List<Device> all() {
        return List.copyOf(devices);
    }

    Optional<TicketPrinter> printer() {
        return printer;
    }

    Optional<GuidePrinter> guidePrinter() {
        return guidePrinter;
    }

    Optional<LedBoard> board() {
        return board;
    }

    DeviceSettings settings() {
        return settings;
    }

    LineTrace trace() {
        return trace;
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// Until each has been asked once, or has not answered for long enough.
    void awaitFirstLook() throws InterruptedException {
        Deadline deadline = Deadline.in(FIRST_LOOK);
        while (!deadline.passed() && devices.stream().anyMatch(OpenDevices::starting)) {
            pass(GLANCE_MILLIS);
        }
    }

    private static boolean starting(Device device) {
        return device.health().status() == DeviceStatus.STARTING;
    }

    /// Lets time pass.
    static void pass(long millis) throws InterruptedException {
        var _ = new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        while (!endings.isEmpty()) {
            endings.pop().run();
        }
    }
}
