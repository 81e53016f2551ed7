package mingbai.provisioning.ceremony;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import picocli.CommandLine;

/// The `trust` command of the root's officers.
public final class TrustMain {
    private TrustMain() {}

    public static void main(String[] arguments) {
        var stream = new FileOutputStream(FileDescriptor.out);
        var out = new PrintWriter(stream, true, StandardCharsets.UTF_8);
        var tools =
                new CeremonyCommands.Tools(
                        InstantSource.system(),
                        new OfficerKey.Strength(new SecureRandom(), OfficerKey.ROUNDS),
                        TrustMain::typed);
        System.exit(run(out, tools, arguments));
    }

    private static char[] typed(String question) throws IOException {
        var console = Objects.requireNonNull(System.console());
        if (!console.isTerminal()) {
            throw new IOException("口令须在终端里输入 · type the passphrase at a terminal");
        }
        char[] answer = console.readPassword("%s", question);
        return answer == null ? new char[0] : answer;
    }

    /// The exit code: 0 when done, 1 when not, 2 for a wrong command line.
    static int run(PrintWriter out, CeremonyCommands.Tools tools, String... arguments) {
        return new CommandLine(new CeremonyCommands(tools))
                .setOut(out)
                .setErr(out)
                .execute(arguments);
    }
}
