package mingbai.provisioning.devices;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import mingbai.device.health.Readiness;
import mingbai.provisioning.devices.opened.Device;
import mingbai.provisioning.devices.opened.OpenDevices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Tells how each device is.
@Command(
        name = "list",
        description = "列出设备与状态 · lists the devices and how they are",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private DeviceOptions options = new DeviceOptions();

    ListCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        return options.run(
                out,
                clock,
                devices -> {
                    devices.awaitFirstLook();
                    devices.all().forEach(each -> tell(out, each));
                    return code(devices);
                });
    }

    private static void tell(PrintWriter out, Device device) {
        DeviceWords.of(device).forEach(out::println);
        out.println(DeviceWords.statistics(device));
    }

    /// Not well when one of them cannot do its work.
    static int code(OpenDevices devices) {
        boolean well =
                devices.all().stream()
                        .noneMatch(each -> each.health().readiness() == Readiness.UNAVAILABLE);
        return well ? DeviceOptions.WELL : DeviceOptions.NOT_WELL;
    }
}
