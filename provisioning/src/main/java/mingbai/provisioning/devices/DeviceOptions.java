package mingbai.provisioning.devices;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import mingbai.program.settings.SettingsRefused;
import mingbai.provisioning.devices.opened.DeviceSettings;
import mingbai.provisioning.devices.opened.OpenDevices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which devices a command is about, and whether it tells what went over their lines.
final class DeviceOptions {
    static final int WELL = 0;
    static final int NOT_WELL = 1;
    static final int WRONG_WORDS = 2;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "终端的配置文件 · the station's configuration")
    private @Nullable Path config;

    @Option(
            names = "--with",
            paramLabel = "KEY=VALUE",
            description = "本次另用的配置项，可重复 · a setting for this time, may be repeated")
    private Map<String, String> extra = new LinkedHashMap<>();

    @Option(names = "--trace", description = "结束时列出线路上的字节 · tells the lines' last bytes at the end")
    private boolean traced;

    /// What a command does with the devices, and its exit code.
    interface Work {
        int with(OpenDevices devices) throws IOException, InterruptedException;
    }

    int run(PrintWriter out, InstantSource clock, Work work) {
        try {
            DeviceSettings settings = DeviceSettings.from(values());
            try (OpenDevices devices = OpenDevices.of(settings, clock)) {
                if (devices.all().isEmpty()) {
                    out.println(
                            "没有配置任何设备 · no device is configured: --config FILE, --with KEY=VALUE");
                    return WRONG_WORDS;
                }
                int code = work.with(devices);
                trace(out, devices);
                return code;
            }
        } catch (SettingsRefused e) {
            out.println("配置有误 · the configuration is wrong: " + e.getMessage());
            return WRONG_WORDS;
        } catch (IOException e) {
            out.println("不能进行 · cannot be done: " + e.getMessage());
            return NOT_WELL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_WELL;
        }
    }

    private Properties values() throws IOException {
        Properties values = new Properties();
        if (config != null) {
            try (var reader = Files.newBufferedReader(config, StandardCharsets.UTF_8)) {
                values.load(reader);
            }
        }
        values.putAll(extra);
        return values;
    }

    private void trace(PrintWriter out, OpenDevices devices) {
        if (traced) {
            out.println();
            out.println("线路记录 · what went over the lines (→ 发出 sent, ← 收到 received)");
            devices.trace().turns().forEach(turn -> out.println("  " + turn));
        }
    }
}
