package mingbai.provisioning;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.reset.FactoryReset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Has a station forget everything at its next start, for a technician who stands at the box and
/// needs no service for it. Nothing that the service does not have is lost without being named.
@Command(
        name = "reset",
        description = "恢复出厂，下次启动时生效 · forgets everything at the next start",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--config",
            required = true,
            paramLabel = "FILE",
            description = "终端的配置文件 · the station's configuration")
    private @Nullable Path config;

    @Option(names = "--yes", description = "确认恢复出厂 · yes, forget everything")
    private boolean yes;

    @Option(
            names = "--lose",
            paramLabel = "N",
            description = "放弃至多 N 条未上报的记录 · lose at most N records that were not handed over")
    private int lose;

    ResetCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            return reset(out, data(Objects.requireNonNull(config)));
        } catch (IOException | SettingsRefused e) {
            out.println("不能恢复 · cannot be reset: " + e.getMessage());
            return 1;
        }
    }

    private static Path data(Path config) throws IOException, SettingsRefused {
        var file = SettingsFile.read(config);
        var data = file.required("data.directory", Path::of, Path.of(""));
        file.checkSoFar();
        return data;
    }

    private int reset(PrintWriter out, Path data) throws IOException {
        int waiting = FactoryReset.waiting(data, clock);
        out.println("待上报 waiting " + waiting);
        if (waiting > lose) {
            out.println(
                    "这些记录会永远丢失：接通服务等它报完，或加 --lose %d · these records would be lost for ever:"
                                    .formatted(waiting)
                            + " let it reach the service first, or add --lose "
                            + waiting);
            return 1;
        }
        if (!yes) {
            out.println("没有恢复：确认请加 --yes · nothing was done: add --yes");
            return 1;
        }
        FactoryReset.mark(data, "by a technician");
        out.println("下次启动时恢复出厂 · it forgets everything at its next start: systemctl restart");
        return 0;
    }
}
