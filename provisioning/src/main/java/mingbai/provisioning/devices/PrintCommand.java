package mingbai.provisioning.devices;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import mingbai.device.guide.setup.TestGuide;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.setup.TestSlip;
import mingbai.provisioning.devices.opened.Device;
import mingbai.provisioning.devices.opened.OpenDevices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints a test: a slip on the ticket printer, or a page on the guide printer.
@Command(
        name = "print",
        description = "打印测试凭条或测试页 · prints a test slip or a test page",
        mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {
    /// What may be printed.
    enum What {
        slip,
        guide
    }

    private final InstantSource clock;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private DeviceOptions options = new DeviceOptions();

    @Parameters(
            paramLabel = "slip|guide",
            defaultValue = "slip",
            description = "凭条或A4页 · a slip, or a page of A4")
    private What what = What.slip;

    PrintCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        return options.run(
                out,
                clock,
                devices -> what == What.slip ? slip(out, devices) : guide(out, devices));
    }

    private static int slip(PrintWriter out, OpenDevices devices) {
        if (devices.printer().isEmpty()) {
            return missing(out, "printer");
        }
        var slip = TestSlip.at(devices.now(), place(devices, "printer"));
        return told(out, devices, "printer", devices.printer().get().print(slip));
    }

    private static int guide(PrintWriter out, OpenDevices devices) {
        if (devices.guidePrinter().isEmpty()) {
            return missing(out, "guide-printer");
        }
        var guide = TestGuide.at(devices.now(), place(devices, "guide-printer"));
        return told(out, devices, "guide-printer", devices.guidePrinter().get().print(guide));
    }

    private static String place(OpenDevices devices, String key) {
        return devices.all().stream()
                .filter(each -> each.key().equals(key))
                .map(Device::place)
                .findFirst()
                .orElse(key);
    }

    static int missing(PrintWriter out, String key) {
        out.println("没有配置 · not configured: " + key);
        return DeviceOptions.WRONG_WORDS;
    }

    private static int told(
            PrintWriter out, OpenDevices devices, String key, PrintOutcome outcome) {
        out.println(DeviceWords.of(outcome));
        if (place(devices, key).startsWith(OpenDevices.SIMULATED)) {
            out.println("见 · see " + devices.settings().folder(key));
        }
        devices.all().stream()
                .filter(each -> each.key().equals(key))
                .map(DeviceWords::statistics)
                .forEach(out::println);
        return outcome instanceof PrintOutcome.Printed
                ? DeviceOptions.WELL
                : DeviceOptions.NOT_WELL;
    }
}
