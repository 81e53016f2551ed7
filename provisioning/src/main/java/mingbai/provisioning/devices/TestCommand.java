package mingbai.provisioning.devices;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import mingbai.provisioning.devices.opened.Device;
import mingbai.provisioning.devices.opened.OpenDevices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Has each device show that it works, without using paper.
@Command(
        name = "test",
        description = "自检，不用纸 · has devices show that they work, without paper",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private DeviceOptions options = new DeviceOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "DEVICE",
            description = "设备的配置项名，不写则全部 · keys of devices, all unless named")
    private List<String> chosen = List.of();

    TestCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        return options.run(out, clock, devices -> test(out, devices));
    }

    private int test(PrintWriter out, OpenDevices devices) throws InterruptedException {
        List<String> known = devices.all().stream().map(Device::key).toList();
        List<String> unknown = chosen.stream().filter(each -> !known.contains(each)).toList();
        if (!unknown.isEmpty()) {
            out.println("没有配置 · not configured: " + unknown + "; 已配置 configured: " + known);
            return DeviceOptions.WRONG_WORDS;
        }
        devices.awaitFirstLook();
        int code = DeviceOptions.WELL;
        for (Device device : devices.all()) {
            if (chosen.isEmpty() || chosen.contains(device.key())) {
                Device.Result result = device.test().run();
                String verdict = result.passed() ? "通过 passed" : "未通过 FAILED";
                out.println(
                        "%s  %s %s: %s"
                                .formatted(verdict, device.key(), device.name(), result.words()));
                out.println(DeviceWords.statistics(device));
                code = result.passed() ? code : DeviceOptions.NOT_WELL;
            }
        }
        return code;
    }
}
