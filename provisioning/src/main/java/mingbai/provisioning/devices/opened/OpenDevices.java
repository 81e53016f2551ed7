package mingbai.provisioning.devices.opened;

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
import mingbai.device.idcard.IdCardReader;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedBoard;
import mingbai.device.led.ScreenBrightness;
import mingbai.device.led.setup.LedBoards;
import mingbai.device.led.setup.LedSetup;
import mingbai.device.led.setup.WallSetup;
import mingbai.device.line.Deadline;
import mingbai.device.line.LineAddress;
import mingbai.device.line.trace.LineTrace;
import mingbai.device.pin.wired.PinDesk;
import mingbai.device.printer.TicketPrinter;
import mingbai.device.printer.setup.PrinterSetup;
import mingbai.device.ratingpad.RatingPad;
import mingbai.device.scanner.CodeScanner;
import mingbai.device.speaker.Speaker;
import mingbai.device.speaker.setup.SpeakerSetup;
import mingbai.provisioning.devices.opened.Device.Looks;
import mingbai.provisioning.devices.touched.Touched;
import mingbai.provisioning.devices.touched.TouchedSetups;

/// The configured devices, opened, with what went over their lines.
public final class OpenDevices implements AutoCloseable {
    private static final Duration FIRST_LOOK = Duration.ofSeconds(12);
    private static final long GLANCE_MILLIS = 50;
    public static final String SIMULATED = "模拟 simulated";
    private static final String ANSWERS = "应答正常 · it answers";

    private final DeviceSettings settings;
    private final InstantSource clock;
    private final LineTrace trace;
    private final List<Device> devices = new ArrayList<>();
    private final Deque<Ending> endings = new ArrayDeque<>();
    private Optional<TicketPrinter> printer = Optional.empty();
    private Optional<GuidePrinter> guidePrinter = Optional.empty();
    private Optional<LedBoard> board = Optional.empty();
    private Optional<CodeScanner> scanner = Optional.empty();
    private Optional<IdCardReader> cardReader = Optional.empty();
    private Optional<RatingPad> pad = Optional.empty();

    private interface Ending {
        void run();
    }

    private OpenDevices(DeviceSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.trace = new LineTrace(LineTrace.Contents.BYTES, clock);
    }

    public static OpenDevices of(DeviceSettings settings, InstantSource clock) throws IOException {
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
        if (settings.wall().isPresent()) {
            openWall(settings.wall().get());
        }
        if (settings.speaker().isPresent()) {
            openSpeaker(settings.speaker().get());
        }
        openTouched(settings.touched());
    }

    private void openTouched(TouchedSetups setups) throws IOException {
        setups.scanner()
                .ifPresent(setup ->
                        scanner =
                                Optional.of(
                                        touched(
                                                "scanner",
                                                "扫码器",
                                                setup.line(),
                                                setup.open(clock))));
        setups.cardReader()
                .ifPresent(setup ->
                        cardReader =
                                Optional.of(
                                        touched(
                                                "card-reader",
                                                "身份证阅读器",
                                                setup.line(),
                                                setup.open(clock))));
        setups.ratingPad()
                .ifPresent(setup ->
                        pad =
                                Optional.of(
                                        touched(
                                                "rating-pad",
                                                "评价器",
                                                setup.line(),
                                                setup.open(clock))));
        if (setups.pins().isPresent()) {
            PinDesk desk = setups.pins().get().open(clock);
            endings.push(desk::close);
            setups.wire(desk).forEach(this::add);
        }
    }

    /// Its line is not read along: what people hold and lay there is theirs.
    private <T extends mingbai.device.health.Device> T touched(
            String key, String name, String line, T opened) {
        endings.push(opened::close);
        add(new Touched(key, name, line, opened));
        return opened;
    }

    private void add(Touched touched) {
        devices.add(
                new Device(
                        touched.key(),
                        touched.name(),
                        touched.place().replace("simulated", SIMULATED),
                        Looks.at(touched.device()::health, touched.device()::statistics),
                        SelfTests.answers(touched.device()::selfTest, ANSWERS)));
    }

    private void openPrinter(PrinterSetup setup) throws IOException {
        TicketPrinter opened = setup.open(settings.folder("printer"), clock, trace::over);
        endings.push(opened::close);
        printer = Optional.of(opened);
        String place = setup.line().map(LineAddress::toString).orElse(SIMULATED);
        Looks looks =
                new Looks(opened::health, () -> Optional.of(opened.paper()), opened::statistics);
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
        Looks looks =
                new Looks(opened::health, () -> Optional.of(opened.paper()), opened::statistics);
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
                        Looks.at(opened::health, opened::statistics),
                        SelfTests.takes(opened::setClock, "已校时 · its clock was set")));
    }

    private void openWall(WallSetup setup) throws IOException {
        ScreenBrightness opened = setup.open(clock, trace::over);
        endings.push(opened::close);
        devices.add(
                new Device(
                        "wall",
                        "LED大屏亮度",
                        setup.line().map(LineAddress::toString).orElse(SIMULATED),
                        Looks.at(opened::health, opened::statistics),
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
                        Looks.at(opened::look, opened::statistics),
                        SelfTests.sounds(opened)));
    }

    public List<Device> all() {
        return List.copyOf(devices);
    }

    public Optional<TicketPrinter> printer() {
        return printer;
    }

    public Optional<GuidePrinter> guidePrinter() {
        return guidePrinter;
    }

    public Optional<LedBoard> board() {
        return board;
    }

    public Optional<CodeScanner> scanner() {
        return scanner;
    }

    public Optional<IdCardReader> cardReader() {
        return cardReader;
    }

    public Optional<RatingPad> pad() {
        return pad;
    }

    public DeviceSettings settings() {
        return settings;
    }

    public LineTrace trace() {
        return trace;
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// Until each has been asked once, or has not answered for long enough.
    public void awaitFirstLook() throws InterruptedException {
        Deadline deadline = Deadline.in(FIRST_LOOK);
        while (!deadline.passed() && devices.stream().anyMatch(OpenDevices::starting)) {
            pass(GLANCE_MILLIS);
        }
    }

    private static boolean starting(Device device) {
        return device.health().status() == DeviceStatus.STARTING;
    }

    /// Lets time pass.
    public static void pass(long millis) throws InterruptedException {
        var _ = new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        while (!endings.isEmpty()) {
            endings.pop().run();
        }
    }
}
