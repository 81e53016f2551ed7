package mingbai.provisioning;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.identity.EnrolAddress;
import mingbai.station.identity.Taken;
import mingbai.station.identity.WrittenEnrolment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Carries a box's request out and its answer in, where it cannot reach its service. The box's key
/// stays where it is.
@Command(
        name = "enrol",
        description = "用文件接入（离线）· enrols this box by files",
        mixinStandardHelpOptions = true)
final class EnrolCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--config",
            required = true,
            paramLabel = "FILE",
            description = "终端的配置文件 · the box's configuration")
    private @Nullable Path config;

    @ArgGroup(multiplicity = "1")
    private @Nullable Way way;

    /// Out or in.
    static final class Way {
        @Option(
                names = "--request",
                paramLabel = "FILE",
                description = "把申请写到这个文件 · writes the request into this file")
        private @Nullable Path request;

        @Option(
                names = "--answer",
                paramLabel = "FILE",
                description = "收下这个答复文件 · takes this answer in")
        private @Nullable Path answer;
    }

    EnrolCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            var address = address(Objects.requireNonNull(config));
            var chosen = Objects.requireNonNull(way);
            return chosen.request != null
                    ? ask(out, address, chosen.request)
                    : take(out, address, Objects.requireNonNull(chosen.answer));
        } catch (IOException | SettingsRefused e) {
            out.println("没有做 · nothing was done: " + e.getMessage());
            return 1;
        }
    }

    private static EnrolAddress address(Path config) throws IOException, SettingsRefused {
        var file = SettingsFile.read(config);
        Optional<EnrolAddress> address = EnrolAddress.from(file);
        file.checkSoFar();
        return address.orElseThrow(
                () -> new IOException("配置中没有 enrol.url · enrol.url is not in the configuration"));
    }

    private static int ask(PrintWriter out, EnrolAddress address, Path to) throws IOException {
        var request = address.data().resolve(WrittenEnrolment.REQUEST);
        if (!Files.exists(request)) {
            out.println("本机还没有申请：先启动程序，看到配对画面 · no request yet: start its program first");
            return 1;
        }
        Files.copy(request, to, StandardCopyOption.REPLACE_EXISTING);
        out.println("申请已写到 · written: " + to);
        return 0;
    }

    private int take(PrintWriter out, EnrolAddress address, Path answer) throws IOException {
        return switch (new WrittenEnrolment(address, clock).leave(answer)) {
            case Taken.Refused refused -> {
                out.println("没有收下 · not taken: " + refused.words());
                yield 1;
            }
            case Taken.Enrolled(var station, var fingerprint) -> {
                out.println("终端 station  " + station);
                out.println("指纹 fingerprint  " + fingerprint.text());
                out.println(
                        "须与控制台一致；下次启动时成为这台终端 · compare it; it is that station at its next start");
                yield 0;
            }
        };
    }
}
