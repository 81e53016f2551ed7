package mingbai.provisioning.ceremony;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import mingbai.model.signing.Role;
import mingbai.model.signing.RootVerifier;
import mingbai.model.signing.TrustedKey;
import mingbai.model.signing.Verdict.Reason;
import org.jspecify.annotations.Nullable;

/// What an officer reads before signing.
final class Summary {
    private Summary() {}

    static void print(PrintWriter out, RootFile file) {
        var root = file.root();
        out.println("信任根 · trust root  第 %d 版".formatted(root.version()));
        out.println("有效至 · expires     " + root.expires());
        out.println("门限 · threshold     " + root.threshold());
        for (TrustedKey key : root.keys()) {
            out.println(
                    "  %-20s %-22s %s"
                            .formatted(
                                    key.holder(),
                                    key.roles().stream().sorted().toList(),
                                    String.join(" ", key.within().texts())));
            out.println("      " + key.id());
        }
    }

    static void signers(PrintWriter out, RootFile file) {
        long officers = file.root().holding(Role.ROOT).size();
        var signed = RootVerifier.signers(file.envelope(), file.root()).toList();
        out.println("签名 · signed        %d / %d  %s".formatted(signed.size(), officers, signed));
    }

    /// Whether it may follow the root before, or stand as the first one.
    static int verdict(PrintWriter out, RootFile file, @Nullable Path from) throws IOException {
        Optional<Reason> refused =
                from == null
                        ? RootVerifier.first(file.envelope(), file.root())
                        : RootVerifier.successor(
                                file.envelope(), RootFile.plain(from), file.root());
        out.println(
                refused.map(reason -> "还不能安装 · not yet: " + reason)
                        .orElse("可以安装 · ready to be installed"));
        return refused.isEmpty() ? 0 : 1;
    }
}
