package mingbai.kiosk.attached;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mingbai.device.health.Device;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Roster;
import mingbai.device.idcard.IdCardReader;
import mingbai.device.pin.Button;
import mingbai.device.pin.PresenceSensor;
import mingbai.device.pin.setup.PinSetup;
import mingbai.device.pin.wired.PinDesk;
import mingbai.device.ratingpad.RatingPad;
import mingbai.device.scanner.CodeScanner;
import mingbai.device.scanner.Scan;
import mingbai.model.status.DeviceReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The devices that are attached, at work. None need be there: their health says so.
public final class Attached implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Attached.class);
    private static final String BUTTON = "home-button";
    private static final String PRESENCE = "presence-sensor";

    private final Roster roster = new Roster();
    private final Deque<Runnable> endings = new ArrayDeque<>();
    private final List<DeviceReport> lost = new ArrayList<>();
    private Optional<CodeScanner> scanner = Optional.empty();
    private Optional<IdCardReader> cardReader = Optional.empty();
    private Optional<RatingPad> pad = Optional.empty();
    private Optional<PinDesk> pins = Optional.empty();
    private Optional<Button> button = Optional.empty();
    private Optional<PresenceSensor> presence = Optional.empty();

    private Attached() {}

    public static Attached open(AttachedSettings settings, InstantSource clock) {
        var all = new Attached();
        settings.scanner()
                .ifPresent(setup ->
                        all.scanner =
                                Optional.of(
                                        all.kept(
                                                "code-scanner",
                                                setup.simulated(),
                                                setup.open(clock))));
        settings.cardReader()
                .ifPresent(setup ->
                        all.cardReader =
                                Optional.of(
                                        all.kept(
                                                "id-reader",
                                                setup.simulated(),
                                                setup.open(clock))));
        settings.ratingPad()
                .ifPresent(setup ->
                        all.pad =
                                Optional.of(
                                        all.kept(
                                                "rating-pad",
                                                setup.simulated(),
                                                setup.open(clock))));
        settings.pins().ifPresent(setup -> all.wire(setup, settings, clock));
        return all;
    }

    private <D extends Device> D kept(String name, boolean simulated, D device) {
        roster.add(name, simulated, device::health);
        endings.push(device::close);
        return device;
    }

    /// A kiosk whose pins cannot be opened works on without them.
    private void wire(PinSetup setup, AttachedSettings settings, InstantSource clock) {
        var wired = settings.wired();
        if (!wired.any()) {
            return;
        }
        try {
            var desk = setup.open(clock);
            endings.push(desk::close);
            pins = Optional.of(desk);
            button = wired.button().map(desk::button);
            presence = wired.presence().map(desk::presence);
            button.ifPresent(each -> roster.add(BUTTON, setup.simulated(), each::health));
            presence.ifPresent(each -> roster.add(PRESENCE, setup.simulated(), each::health));
        } catch (IOException e) {
            LOG.warn("The pins could not be opened", e);
            wired.button().ifPresent(_ -> lost.add(noPins(BUTTON)));
            wired.presence().ifPresent(_ -> lost.add(noPins(PRESENCE)));
        }
    }

    private static DeviceReport noPins(String name) {
        return new DeviceReport(
                name, DeviceStatus.NO_DEVICE.word(), "打不开本机引脚，请检查 pins 设置和 gpio 组权限。", false);
    }

    /// Another device's health is told with theirs; it is opened and closed elsewhere.
    public void also(String name, boolean simulated, Supplier<DeviceHealth> health) {
        roster.add(name, simulated, health);
    }

    /// Tells each code that is held before the scanner, on a thread of the scanner's.
    public void onCode(Consumer<String> told) {
        scanner.ifPresent(each -> {
            var listening =
                    each.listen(scan -> {
                        if (scan instanceof Scan.Code(String text)) {
                            told.accept(text);
                        }
                    });
            endings.push(listening::close);
        });
    }

    /// Tells each press of the button, on a thread of the pins'.
    public void onButton(Runnable told) {
        button.ifPresent(each -> each.onPress(told));
    }

    public Optional<PinDesk> pins() {
        return pins;
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

    /// Unless a sensor that works says that nobody stands there.
    public boolean somebodyThere() {
        return presence.filter(each -> each.health().status() == DeviceStatus.ONLINE)
                .map(PresenceSensor::present)
                .orElse(true);
    }

    /// How each device is now.
    public List<DeviceReport> all() {
        return roster.all().stream().map(Attached::report).toList();
    }

    private static DeviceReport report(Roster.Told told) {
        return new DeviceReport(told.name(), told.status(), told.detail(), told.simulated());
    }

    /// What the hall manager is to be told anew.
    public List<DeviceReport> news() {
        var news = new ArrayList<>(lost);
        lost.clear();
        roster.news().stream().map(Attached::report).forEach(news::add);
        return news;
    }

    @Override
    public void close() {
        while (!endings.isEmpty()) {
            endings.pop().run();
        }
    }
}
