package mingbai.program.broker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Certificates and keys as text files, the way brokers have them.
public final class Pem {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----");

    private static final String FIRST = "-----BEGIN CERTIFICATE-----";
    private static final Base64.Encoder LINES =
            Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private Pem() {}

    /// The text of such a file, for one key.
    public static String text(PrivateKey key) {
        return text("PRIVATE KEY", key.getEncoded());
    }

    /// The text of such a file, for a certificate and those that vouch for it.
    public static String text(List<X509Certificate> chain) throws CertificateEncodingException {
        var text = new StringBuilder();
        for (var certificate : chain) {
            text.append(text("CERTIFICATE", certificate.getEncoded()));
        }
        return text.toString();
    }

    private static String text(String what, byte[] bytes) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                .formatted(what, LINES.encodeToString(bytes));
    }

    /// One certificate or a chain of them, one's own first.
    public static List<X509Certificate> certificates(String file) {
        try {
            var found =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(chain(read(file))));
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no certificate in " + file);
            }
            return found.stream().map(X509Certificate.class::cast).toList();
        } catch (CertificateException e) {
            throw new IllegalArgumentException("not a certificate in PEM: " + file, e);
        }
    }

    /// From the first one on: a key may stand before it.
    private static byte[] chain(byte[] file) {
        var text = new String(file, StandardCharsets.US_ASCII);
        return text.substring(Math.max(0, text.indexOf(FIRST))).getBytes(StandardCharsets.US_ASCII);
    }

    /// A private key in PKCS #8 without a passphrase.
    public static PrivateKey key(String file) {
        var text = KEY.matcher(new String(read(file), StandardCharsets.US_ASCII));
        if (!text.find()) {
            throw new IllegalArgumentException(
                    "no key in " + file + "; it has to begin with -----BEGIN PRIVATE KEY-----");
        }
        var bytes = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(text.group(1)));
        return Stream.of("EC", "RSA", "Ed25519")
                .flatMap(algorithm -> key(algorithm, bytes).stream())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("a key of no kind that is known: " + file));
    }

    /// Empty for a key of another kind.
    private static Optional<PrivateKey> key(String algorithm, PKCS8EncodedKeySpec bytes) {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(bytes));
        } catch (InvalidKeySpecException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be read: " + e.getMessage(), e);
        }
    }
}
