package mingbai.program.broker;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/// Whom to trust and who one is, as TLS wants it.
public final class TlsContext {
    private static final char[] NO_PASSWORD = {};

    /// The store never leaves the memory: ten thousand rounds over an empty password keep nobody
    /// out, and cost a small box a tenth of a second each time it connects.
    private static final KeyStore.PasswordProtection OPEN =
            new KeyStore.PasswordProtection(
                    NO_PASSWORD,
                    "PBEWithHmacSHA256AndAES_256",
                    new PBEParameterSpec(new byte[8], 1, new IvParameterSpec(new byte[16])));

    private TlsContext() {}

    /// A certificate with those that vouch for it, and its key.
    public record Identity(List<X509Certificate> chain, PrivateKey key) {
        public Identity {
            chain = List.copyOf(chain);
        }
    }

    public static SSLContext of(
            Optional<List<X509Certificate>> authority, Optional<Identity> identity) {
        try {
            return of(trusted(authority), identity);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("TLS cannot be set up: " + e.getMessage(), e);
        }
    }

    /// With somebody who judges for themself whom to trust.
    public static SSLContext of(TrustManager trusted, Optional<Identity> identity) {
        return of(new TrustManager[] {trusted}, identity);
    }

    private static SSLContext of(TrustManager[] trusted, Optional<Identity> identity) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(keys(identity), trusted, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("TLS cannot be set up: " + e.getMessage(), e);
        }
    }

    private static KeyManager[] keys(Optional<Identity> identity)
            throws GeneralSecurityException, IOException {
        var store = empty();
        if (identity.isPresent()) {
            var chain = identity.get().chain().toArray(X509Certificate[]::new);
            store.setEntry("own", new KeyStore.PrivateKeyEntry(identity.get().key(), chain), OPEN);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, NO_PASSWORD);
        return keys.getKeyManagers();
    }

    /// Null is Java's own way to say: the authorities of the runtime.
    @SuppressWarnings("NullAway")
    private static TrustManager[] trusted(Optional<List<X509Certificate>> authority)
            throws GeneralSecurityException, IOException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        if (authority.isEmpty()) {
            trust.init((KeyStore) null);
            return trust.getTrustManagers();
        }
        var store = empty();
        for (var certificate : authority.get()) {
            store.setCertificateEntry(certificate.getSerialNumber().toString(), certificate);
        }
        trust.init(store);
        return trust.getTrustManagers();
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }
}
