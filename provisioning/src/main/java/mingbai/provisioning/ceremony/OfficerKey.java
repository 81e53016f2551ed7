package mingbai.provisioning.ceremony;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import mingbai.model.content.Bytes;
import mingbai.model.signing.Signer;

/// An officer's key in a file: the private half as PKCS #8, encrypted with a passphrase (PBES2,
/// AES-256, PBKDF2 with HMAC-SHA-512), and the public half beside it, both in PEM.
final class OfficerKey {
    /// Rounds of PBKDF2, above OWASP's advice for HMAC-SHA-512.
    static final int ROUNDS = 600_000;

    /// Shortest passphrase, in characters.
    static final int SHORTEST = 12;

    private static final String SCHEME = "PBEWithHmacSHA512AndAES_256";
    private static final String PBES2 = "1.2.840.113549.1.5.13";
    private static final String ALGORITHM = "Ed25519";
    private static final String SECRET = "ENCRYPTED PRIVATE KEY";
    private static final String OPEN = "PUBLIC KEY";
    private static final int SALT_BYTES = 16;

    private OfficerKey() {}

    /// What makes a passphrase hard to try out.
    record Strength(SecureRandom random, int rounds) {}

    /// Makes a key pair and a new file for its owner only.
    static Signer make(Path file, char[] passphrase, Strength strength) throws IOException {
        if (passphrase.length < SHORTEST) {
            throw new IOException(
                    "口令至少 %d 个字符 · a passphrase has at least %d characters"
                            .formatted(SHORTEST, SHORTEST));
        }
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            String text =
                    pem(SECRET, encrypted(pair, passphrase, strength))
                            + pem(OPEN, pair.getPublic().getEncoded());
            write(file, text);
            return new Signer(pair);
        } catch (GeneralSecurityException e) {
            throw new IOException("no key was made", e);
        }
    }

    private static byte[] encrypted(KeyPair pair, char[] passphrase, Strength strength)
            throws GeneralSecurityException, IOException {
        byte[] salt = new byte[SALT_BYTES];
        strength.random().nextBytes(salt);
        var secret =
                SecretKeyFactory.getInstance(SCHEME).generateSecret(new PBEKeySpec(passphrase));
        var cipher = Cipher.getInstance(SCHEME);
        cipher.init(
                Cipher.ENCRYPT_MODE,
                secret,
                new PBEParameterSpec(salt, strength.rounds()),
                strength.random());
        byte[] sealed = cipher.doFinal(pair.getPrivate().getEncoded());
        // The JDK's own name for the scheme is unknown to its own encoder.
        var parameters = AlgorithmParameters.getInstance(PBES2);
        parameters.init(cipher.getParameters().getEncoded());
        return new EncryptedPrivateKeyInfo(parameters, sealed).getEncoded();
    }

    private static void write(Path file, String text) throws IOException {
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, owner)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
        }
    }

    /// Opens a file with its passphrase.
    static Signer open(Path file, char[] passphrase) throws IOException {
        try {
            var info = new EncryptedPrivateKeyInfo(block(file, SECRET));
            var secret =
                    SecretKeyFactory.getInstance(SCHEME).generateSecret(new PBEKeySpec(passphrase));
            var cipher = Cipher.getInstance(SCHEME);
            cipher.init(Cipher.DECRYPT_MODE, secret, info.getAlgParameters());
            PKCS8EncodedKeySpec plain = info.getKeySpec(cipher);
            var factory = KeyFactory.getInstance(ALGORITHM);
            var open = new X509EncodedKeySpec(block(file, OPEN));
            return new Signer(
                    new KeyPair(factory.generatePublic(open), factory.generatePrivate(plain)));
        } catch (GeneralSecurityException e) {
            throw new IOException("口令不对，或文件损坏 · wrong passphrase, or a damaged file", e);
        }
    }

    /// The public half, without a passphrase.
    static Bytes spki(Path file) throws IOException {
        return Bytes.of(block(file, OPEN));
    }

    private static String pem(String name, byte[] bytes) {
        String lines =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.UTF_8))
                        .encodeToString(bytes);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(name, lines, name);
    }

    private static byte[] block(Path file, String name) throws IOException {
        var found =
                Pattern.compile("-----BEGIN " + name + "-----([^-]+)-----END " + name + "-----")
                        .matcher(Files.readString(file));
        if (!found.find()) {
            throw new IOException(file + " 不是密钥文件 · is no key file");
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }
}
