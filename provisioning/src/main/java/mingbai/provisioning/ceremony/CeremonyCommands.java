package mingbai.provisioning.ceremony;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What officers do: make a key, draft the next root, sign it, look at it.
@Command(
        name = "trust",
        description = "信任根仪式（离线） · the ceremony of the trust root, offline",
        mixinStandardHelpOptions = true)
final class CeremonyCommands {
    private final Tools tools;

    @Spec private @Nullable CommandSpec spec;

    CeremonyCommands(Tools tools) {
        this.tools = tools;
    }

    /// Time, chance and the person at the keyboard.
    record Tools(InstantSource clock, OfficerKey.Strength strength, Passphrases passphrases) {}

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private interface Work {
        int run() throws IOException;
    }

    private int guarded(Work work) {
        try {
            return work.run();
        } catch (IOException | IllegalArgumentException e) {
            out().println("没有完成 · not done: " + e.getMessage());
            return 1;
        }
    }

    @Command(name = "new-key", description = "生成一把保管人密钥 · makes an officer's key")
    int newKey(@Option(names = "--out", required = true, paramLabel = "FILE") Path file) {
        return guarded(() -> {
            char[] passphrase = tools.passphrases().ask("口令 · passphrase: ");
            if (!Arrays.equals(passphrase, tools.passphrases().ask("再输一次 · once more: "))) {
                throw new IOException("两次口令不同 · the two differ");
            }
            var signer = OfficerKey.make(file, passphrase, tools.strength());
            out().println("已写入 · written   " + file);
            out().println("指纹 · fingerprint " + signer.id());
            return 0;
        });
    }

    @Command(name = "draft", description = "起草下一版信任根 · drafts the next root")
    int draft(
            @Option(names = "--from", required = true, paramLabel = "FILE") Path from,
            @Option(names = "--out", required = true, paramLabel = "FILE") Path file,
            @Option(names = "--threshold", required = true) int threshold,
            @Option(names = "--years", defaultValue = "3") int years,
            @ArgGroup(exclusive = false) @Nullable Changes changes) {
        return guarded(() -> {
            var draft = new Draft(RootFile.plain(from));
            if (changes != null) {
                changes.into(draft);
            }
            var expires = tools.clock().instant().plus(Duration.ofDays(365L * years));
            var begun = RootFile.begin(file, draft.next(threshold, expires));
            Summary.print(out(), begun);
            return 0;
        });
    }

    /// What changes against the root before.
    static final class Changes {
        @Option(names = "--officer", paramLabel = "NAME=FILE")
        private Map<String, Path> officers = Map.of();

        @Option(names = "--requests", paramLabel = "FILE")
        private @Nullable Path requests;

        @Option(names = "--accept", paramLabel = "NAME")
        private List<String> accepted = List.of();

        @Option(names = "--revoke", paramLabel = "NAME")
        private List<String> revoked = List.of();

        void into(Draft draft) throws IOException {
            for (String holder : revoked) {
                if (!draft.revoke(holder)) {
                    throw new IOException("没有这个持有人 · nobody is called " + holder);
                }
            }
            draft.officers(officers);
            if (requests != null) {
                var _ = draft.accept(requests, Set.copyOf(accepted));
            }
        }
    }

    @Command(name = "sign", description = "在信任根上签名 · signs a root")
    int sign(
            @Option(names = "--key", required = true, paramLabel = "FILE") Path key,
            @Parameters(paramLabel = "ROOT") Path file) {
        return guarded(() -> {
            var root = RootFile.read(file);
            Summary.print(out(), root);
            var signer = OfficerKey.open(key, tools.passphrases().ask("口令 · passphrase: "));
            var signed = root.signedBy(signer);
            out().println("已签名 · signed by " + signer.id());
            Summary.signers(out(), signed);
            return 0;
        });
    }

    @Command(name = "show", description = "查看信任根和签名 · shows a root and its signatures")
    int show(
            @Option(names = "--from", paramLabel = "FILE") @Nullable Path from,
            @Parameters(paramLabel = "ROOT") Path file) {
        return guarded(() -> {
            var root = RootFile.read(file);
            Summary.print(out(), root);
            Summary.signers(out(), root);
            return Summary.verdict(out(), root, from);
        });
    }
}
