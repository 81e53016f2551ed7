package mingbai.program.bus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Makes certificates with the JDK's own keytool: an authority, and whom it vouches for.
final class Authority {
    private static final String PASSWORD = "of-the-test";

    private final Path folder;
    private final Path store;

    private Authority(Path folder) {
        this.folder = folder;
        this.store = folder.resolve("all.p12");
    }

    static Authority in(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var authority = new Authority(folder);
        authority.make("ca", "-ext", "bc:c");
        return authority;
    }

    /// Somebody with a certificate of this authority.
    void vouch(String name, String... names) throws IOException, InterruptedException {
        var more = new ArrayList<>(List.of("-signer", "ca"));
        if (names.length > 0) {
            more.addAll(List.of("-ext", "san=" + String.join(",", names)));
        }
        make(name, more.toArray(String[]::new));
    }

    private void make(String name, String... more) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                name,
                                "-keyalg",
                                "EC",
                                "-groupname",
                                "secp256r1",
                                "-dname",
                                "CN=" + name,
                                "-validity",
                                "3650",
                                "-storepass",
                                PASSWORD,
                                "-keystore",
                                store.toString()));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
    }

    Path certificate(String name) throws IOException, GeneralSecurityException {
        return pem(name + ".pem", "CERTIFICATE", opened().getCertificate(name).getEncoded());
    }

    Path key(String name) throws IOException, GeneralSecurityException {
        var key = opened().getKey(name, PASSWORD.toCharArray());
        return pem(name + ".key", "PRIVATE KEY", key.getEncoded());
    }

    private KeyStore opened() throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    private Path pem(String file, String what, byte[] bytes) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(
                folder.resolve(file),
                "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, text));
    }
}
