package mingbai.provisioning;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import mingbai.model.status.StationStatus;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.StationRuntime;
import mingbai.station.content.HallContent;
import mingbai.station.identity.Enrolment;
import mingbai.station.journal.SqliteJournal;
import mingbai.station.settings.StationSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Reads what a station has on its disk, without the network, and verifies all of it: what it would
/// show if it were started now, and what it has not handed over yet.
@Command(
        name = "check",
        description = "校验本机保存的内容与待上报记录 · verifies what the station holds",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--config",
            required = true,
            paramLabel = "FILE",
            description = "终端的配置文件 · the station's configuration")
    private @Nullable Path config;

    CheckCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            return check(out, settings(out, Objects.requireNonNull(config)));
        } catch (IOException | SettingsRefused | IllegalArgumentException e) {
            out.println("不能检查 · cannot be checked: " + e.getMessage());
            return 1;
        }
    }

    /// Only what every station has; keys of its own kind are its program's to judge.
    private StationSettings settings(PrintWriter out, Path file)
            throws IOException, SettingsRefused {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        var glance = Enrolment.glance(SettingsFile.of(values), clock);
        glance.waiting().forEach(each -> out.println("注意 note       " + each));
        if (!(glance.found() instanceof Enrolment.Ready(var decided, _))) {
            throw new IOException("本机尚未接入 · this box is not enrolled yet");
        }
        var common = new Properties();
        for (var key : StationSettings.KEYS) {
            decided.text(key).ifPresent(value -> common.setProperty(key, value));
        }
        var read = SettingsFile.of(common);
        var settings = StationSettings.from(read);
        read.check();
        return settings;
    }

    private int check(PrintWriter out, StationSettings settings) throws IOException {
        out.println("终端 station   " + settings.station() + "  " + settings.hall());
        out.println("总线 broker    " + settings.broker().url());
        try (var runtime = StationRuntime.open(settings, StationStatus.Kind.KIOSK, clock)) {
            runtime.readThrough();
            return content(out, runtime.station().content().current()) + journal(out, settings);
        }
    }

    private int content(PrintWriter out, HallContent content) {
        if (content.empty()) {
            out.println("内容 content   没有保存的内容 · nothing is stored yet");
            return 1;
        }
        for (var version : content.versions()) {
            boolean expired = !clock.instant().isBefore(version.expires());
            out.println(
                    "内容 content   %s  版本 version %d  %s"
                            .formatted(
                                    version.scope(),
                                    version.number(),
                                    expired ? "已过期 · expired" : "有效 · valid"));
        }
        int items = content.catalogue().map(c -> c.entries().size()).orElse(0);
        out.println("事项 items     " + items);
        return content.expired(clock.instant()) ? 1 : 0;
    }

    private int journal(PrintWriter out, StationSettings settings) throws IOException {
        try (var journal = SqliteJournal.open(settings.data(), clock)) {
            out.println("待上报 waiting " + journal.waiting());
            return 0;
        }
    }
}
