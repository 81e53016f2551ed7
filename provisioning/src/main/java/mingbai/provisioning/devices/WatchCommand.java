package mingbai.provisioning.devices;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import mingbai.device.line.Deadline;
import mingbai.provisioning.devices.opened.Device;
import mingbai.provisioning.devices.opened.OpenDevices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Tells how each device is, and again whenever that changes: a cable pulled, a cover opened.
@Command(
        name = "watch",
        description = "持续显示状态变化，Ctrl-C 结束 · tells each change until Ctrl-C",
        mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    private static final long GLANCE_MILLIS = 250;

    private final InstantSource clock;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private DeviceOptions options = new DeviceOptions();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "86400",
            description = "N 秒后结束 · ends after N seconds")
    private long seconds;

    WatchCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        return options.run(out, clock, devices -> watch(out, devices));
    }

    private int watch(PrintWriter out, OpenDevices devices) throws InterruptedException {
        Map<String, List<String>> told = new HashMap<>();
        Deadline end = Deadline.in(Duration.ofSeconds(seconds));
        devices.awaitFirstLook();
        do {
            for (Device device : devices.all()) {
                List<String> now = DeviceWords.of(device);
                if (!now.equals(told.put(device.key(), now))) {
                    now.forEach(out::println);
                    out.flush();
                }
            }
            OpenDevices.pass(GLANCE_MILLIS);
        } while (!end.passed());
        devices.all()
                .forEach(each ->
                        out.println(each.key() + " " + each.name() + DeviceWords.statistics(each)));
        return ListCommand.code(devices);
    }
}
