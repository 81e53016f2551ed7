package mingbai.provisioning;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import mingbai.provisioning.devices.DevicesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `station` command: what a technician asks a station on the spot.
@Command(
        name = "station",
        description = "检查一台终端 · looks a station over",
        mixinStandardHelpOptions = true,
        versionProvider = StationMain.Version.class)
public final class StationMain {
    private StationMain() {}

    public static void main(String[] arguments) {
        var stream = new FileOutputStream(FileDescriptor.out);
        var out = new PrintWriter(stream, true, StandardCharsets.UTF_8);
        System.exit(run(out, InstantSource.system(), arguments));
    }

    /// The exit code: 0 when all is well, 1 when something is not, 2 for a wrong command line.
    static int run(PrintWriter out, InstantSource clock, String... arguments) {
        return new CommandLine(new StationMain())
                .addSubcommand(new CheckCommand(clock))
                .addSubcommand(new EnrolCommand(clock))
                .addSubcommand(new ResetCommand(clock))
                .addSubcommand(DevicesCommand.with(clock))
                .setOut(out)
                .setErr(out)
                .execute(arguments);
    }

    /// The version of the jar.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = StationMain.class.getPackage().getImplementationVersion();
            return new String[] {"station " + (version == null ? "unpackaged" : version)};
        }
    }
}
