package mingbai.program.broker;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import mingbai.program.settings.SecretFile;
import mingbai.program.settings.SettingsFile;

/// The broker's address and how one gets in there. `tls` is there for an `ssl://` address, and
/// asked at each connection: a certificate may have been renewed.
public record BrokerAccess(String url, Optional<LogIn> logIn, Optional<Supplier<SSLContext>> tls) {
    private static final String OVER_TLS = "ssl://";
    private static final String USER = "user";
    private static final String PASSWORD = "password.file";
    private static final String AUTHORITY = "ca.file";
    private static final String CERTIFICATE = "certificate.file";
    private static final String KEY = "key.file";

    /// A user of the broker's.
    public record LogIn(String user, String password) {
        /// Nobody's log shall hold the password.
        @Override
        public String toString() {
            return "LogIn[" + user + "]";
        }
    }

    /// A broker that lets anybody in.
    public static BrokerAccess open(String url) {
        return new BrokerAccess(url, Optional.empty(), Optional.empty());
    }

    /// What may stand after a prefix in a settings file.
    public static List<String> keys(String prefix) {
        return Stream.of(USER, PASSWORD, AUTHORITY, CERTIFICATE, KEY).map(prefix::concat).toList();
    }

    /// An address as settings may have it.
    public static String address(String url) {
        if (!url.matches("(tcp|ssl)://[^/\\s:]+:[0-9]{1,5}")) {
            throw new IllegalArgumentException(
                    "'" + url + "' is not like tcp://host:1883 or ssl://host:8883");
        }
        return url;
    }

    /// Reads `user`, `password.file`, `ca.file`, `certificate.file` and `key.file`, each after the
    /// prefix. A certificate goes with its key, a user with a password, and all but these two with
    /// an `ssl://` address. Without `ca.file` the authorities of the Java runtime are trusted.
    public static BrokerAccess from(SettingsFile file, String prefix, String url) {
        var user = file.text(prefix + USER);
        var password = file.value(prefix + PASSWORD, SecretFile::read);
        together(file, prefix, USER, PASSWORD);
        var over = new Secured(url.startsWith(OVER_TLS));
        var authority = file.value(prefix + AUTHORITY, path -> Pem.certificates(over.only(path)));
        var own = file.value(prefix + CERTIFICATE, path -> Pem.certificates(over.only(path)));
        var key = file.value(prefix + KEY, path -> Pem.key(over.only(path)));
        together(file, prefix, CERTIFICATE, KEY);
        var identity = own.flatMap(chain -> key.map(k -> new TlsContext.Identity(chain, k)));
        return new BrokerAccess(
                url,
                user.map(u -> new LogIn(u, password.orElse(""))),
                over.tls() ? Optional.of(always(authority, identity)) : Optional.empty());
    }

    private static Supplier<SSLContext> always(
            Optional<List<X509Certificate>> authority, Optional<TlsContext.Identity> identity) {
        var context = TlsContext.of(authority, identity);
        return () -> context;
    }

    /// Over TLS with whatever certificate one has at the moment.
    public static BrokerAccess over(String url, Supplier<SSLContext> tls) {
        return new BrokerAccess(url, Optional.empty(), Optional.of(tls));
    }

    private static void together(SettingsFile file, String prefix, String one, String other) {
        if (file.text(prefix + one).isPresent() != file.text(prefix + other).isPresent()) {
            String missing = file.text(prefix + one).isPresent() ? other : one;
            var _ = file.required(prefix + missing, text -> text, "");
        }
    }

    /// Whether the address speaks TLS at all.
    private record Secured(boolean tls) {
        String only(String path) {
            if (!tls) {
                throw new IllegalArgumentException(
                        "only goes with an address like ssl://host:8883");
            }
            return path;
        }
    }

    /// What connections are made by; over TLS the broker's name must be in its certificate.
    public SocketFactory sockets() {
        return tls.<SocketFactory>map(t -> new PromptTlsSockets(t.get().getSocketFactory()))
                .orElseGet(PromptSockets::new);
    }
}
