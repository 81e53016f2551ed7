package mingbai.station.identity;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import mingbai.model.enrolment.Reply;
import mingbai.model.enrolment.Token;
import mingbai.model.wire.Wire;
import mingbai.program.broker.Pem;
import mingbai.program.broker.TlsContext;
import mingbai.program.settings.OwnersFile;
import mingbai.station.key.DeviceKey;

/// What this device is, on its disk, readable by its owner only. It is a station as soon as
/// `identity.pem` is there, which is written last and always whole.
final class IdentityFolder {
    private final Path folder;

    IdentityFolder(Path data) {
        this.folder = data.resolve("identity");
    }

    private Path identityFile() {
        return folder.resolve("identity.pem");
    }

    Path trustFile() {
        return folder.resolve("trust.json");
    }

    private Path settingsFile() {
        return folder.resolve("settings.properties");
    }

    private Path tokenFile() {
        return folder.resolve("waiting.txt");
    }

    boolean enrolled() {
        return Files.exists(identityFile());
    }

    boolean hasKey() {
        return Files.exists(folder.resolve("device.key"));
    }

    /// The key for which a certificate is asked, made when there is none yet: a public line and a
    /// private one.
    KeyPair key() throws IOException {
        var file = folder.resolve("device.key");
        if (!Files.exists(file)) {
            var made = DeviceKey.made();
            var base64 = Base64.getEncoder();
            OwnersFile.write(
                    file,
                    base64.encodeToString(made.getPublic().getEncoded())
                            + "\n"
                            + base64.encodeToString(made.getPrivate().getEncoded())
                            + "\n");
        }
        var lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        try {
            var factory = KeyFactory.getInstance("EC");
            var base64 = Base64.getDecoder();
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.getFirst()))),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(base64.decode(lines.getLast()))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("the device's key is damaged: " + file, e);
        }
    }

    Optional<Token> token() throws IOException {
        try {
            return Files.exists(tokenFile())
                    ? Optional.of(new Token(Files.readString(tokenFile()).strip()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void keep(Token token) throws IOException {
        OwnersFile.write(tokenFile(), token.text() + "\n");
    }

    void forgetToken() throws IOException {
        Files.deleteIfExists(tokenFile());
    }

    /// Becomes the station that it was told to be.
    void enrol(Reply.Enrolled reply, KeyPair pair, List<X509Certificate> chain, Properties settings)
            throws IOException {
        OwnersFile.write(trustFile(), Wire.bytes(reply.trust()));
        var text = new StringWriter();
        settings.store(text, null);
        OwnersFile.write(settingsFile(), text.toString());
        put(pair, chain);
        Files.deleteIfExists(folder.resolve("device.key"));
        forgetToken();
    }

    /// Another certificate, or the first one.
    void put(KeyPair pair, List<X509Certificate> chain) throws IOException {
        try {
            OwnersFile.write(identityFile(), Pem.text(pair.getPrivate()) + Pem.text(chain));
        } catch (GeneralSecurityException e) {
            throw new IOException("a certificate cannot be written", e);
        }
    }

    TlsContext.Identity identity() throws IOException {
        try {
            var file = identityFile().toString();
            return new TlsContext.Identity(Pem.certificates(file), Pem.key(file));
        } catch (IllegalArgumentException e) {
            throw new IOException("the station's certificate is damaged: " + identityFile(), e);
        }
    }

    Properties settings() throws IOException {
        var settings = new Properties();
        settings.load(new StringReader(Files.readString(settingsFile())));
        return settings;
    }
}
