package mingbai.device.watchdog.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.device.watchdog.Feeding;
import mingbai.device.watchdog.Heartbeats;
import mingbai.device.watchdog.Watchdog;
import mingbai.device.watchdog.hardware.HardwareWatchdog;
import mingbai.device.watchdog.systemd.SystemdService;

/// The watchdogs of a program: systemd's, where it started us, and `watchdog`, a file of the
/// kernel's such as `/dev/watchdog`, where systemd does not hold that itself.
public record WatchdogSetup(Optional<Path> device) {
    /// The kernel's own time is mostly a minute.
    private static final Duration HARDWARE_PACE = Duration.ofSeconds(10);

    private static final Duration QUICKEST = Duration.ofMillis(100);

    /// How often [Feeding#turn] is to be called: half of the shortest time.
    public Duration pace(Optional<SystemdService> systemd) {
        Duration half =
                systemd.flatMap(SystemdService::limit)
                        .map(limit -> limit.dividedBy(2))
                        .orElse(HARDWARE_PACE);
        Duration pace = half.compareTo(HARDWARE_PACE) < 0 ? half : HARDWARE_PACE;
        return pace.compareTo(QUICKEST) < 0 ? QUICKEST : pace;
    }

    /// Arms the hardware's; from now on somebody has to call [Feeding#turn].
    public Feeding begin(Heartbeats heartbeats, Optional<SystemdService> systemd)
            throws IOException {
        List<Watchdog> watchdogs = new ArrayList<>();
        systemd.ifPresent(watchdogs::add);
        if (device.isPresent()) {
            watchdogs.add(HardwareWatchdog.arm(device.get()));
        }
        return new Feeding(heartbeats, watchdogs);
    }

    /// Whether we were started by systemd.
    public static Optional<SystemdService> systemd(Map<String, String> environment)
            throws IOException {
        return SystemdService.in(environment, ProcessHandle.current().pid());
    }
}
