package mingbai.service.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import mingbai.model.signing.Signer;
import mingbai.program.settings.OwnersFile;

/// Key pairs kept in files that only the service's user can read: the public key and the private
/// one, a Base64 line each.
final class SigningKeys {
    private static final String ALGORITHM = "Ed25519";

    private final Path folder;

    SigningKeys(Path folder) {
        this.folder = folder;
    }

    /// The key of that name, made when it is not there yet.
    Signer open(String name) throws IOException {
        Path file = folder.resolve(name + ".key");
        try {
            if (!Files.exists(file)) {
                OwnersFile.write(
                        file, text(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair()));
            }
            return new Signer(parse(Files.readAllLines(file, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("the key file " + file + " is damaged", e);
        }
    }

    private static String text(KeyPair pair) {
        var base64 = Base64.getEncoder();
        return base64.encodeToString(pair.getPublic().getEncoded())
                + "\n"
                + base64.encodeToString(pair.getPrivate().getEncoded())
                + "\n";
    }

    private static KeyPair parse(List<String> lines) throws GeneralSecurityException {
        if (lines.size() != 2) {
            throw new IllegalArgumentException("not two lines");
        }
        var base64 = Base64.getDecoder();
        var factory = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(0)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(1)))));
    }
}
