package mingbai.service.authority;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import mingbai.program.broker.TlsContext;
import mingbai.program.settings.OwnersFile;
import mingbai.service.broker.Gate;
import mingbai.service.broker.Listening;
import mingbai.service.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// This service as its stations and its broker see it. Its keys are made anew at each start, when
/// they are first needed.
@Component
public final class ServiceIdentity {
    /// The name under which the service is a client of its own broker.
    public static final String CLIENT = "mingbai-service";

    private static final int PASSWORD_BYTES = 24;

    private final CertificateAuthority authority;
    private final Settings settings;
    private @Nullable Both made;

    ServiceIdentity(CertificateAuthority authority, Settings settings) {
        this.authority = authority;
        this.settings = settings;
    }

    /// As a client and as a server.
    private record Both(TlsContext.Identity client, TlsContext.Identity server) {}

    private synchronized Both both() {
        var both = made;
        if (both == null) {
            both = make();
            made = both;
        }
        return both;
    }

    private Both make() {
        try {
            return new Both(authority.client(CLIENT), authority.server(List.copyOf(names())));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this service's certificates cannot be made", e);
        }
    }

    /// By what a station may reach this machine: what the settings say, and what it calls itself.
    private Set<String> names() throws IOException {
        Set<String> names = new LinkedHashSet<>(settings.ground().enrol().names());
        names.addAll(List.of("localhost", "127.0.0.1"));
        for (var there : NetworkInterface.networkInterfaces().toList()) {
            there.inetAddresses()
                    .filter(address -> !address.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .map(address -> address.replaceAll("%.*", ""))
                    .forEach(names::add);
        }
        var name = InetAddress.getLocalHost().getHostName();
        if (name.matches("[A-Za-z0-9.-]+")) {
            names.add(name);
        }
        return names;
    }

    /// Whether this is the very certificate of this service as a client.
    boolean is(X509Certificate certificate) {
        return both().client().chain().getFirst().equals(certificate);
    }

    /// How this service meets its own broker.
    public Supplier<SSLContext> asClient() {
        var context = TlsContext.of(trusted(), Optional.of(both().client()));
        return () -> context;
    }

    /// How stations meet this service elsewhere than at the broker.
    public SSLContext asServer() {
        return TlsContext.of(trusted(), Optional.of(both().server()));
    }

    private Optional<List<X509Certificate>> trusted() {
        return Optional.of(List.of(authority.certificate()));
    }

    /// The same for the broker, which reads it from files.
    public Listening.Secured forBroker(Listening.Spot spot, Gate gate) throws IOException {
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        var password = HexFormat.of().formatHex(random);
        var folder = settings.places().data().resolve("broker");
        try {
            var keys = empty();
            var server = both().server();
            keys.setKeyEntry(
                    "service",
                    server.key(),
                    password.toCharArray(),
                    server.chain().toArray(X509Certificate[]::new));
            var trusted = empty();
            trusted.setCertificateEntry("authority", authority.certificate());
            return new Listening.Secured(
                    spot,
                    written(keys, folder.resolve("service.p12"), password),
                    written(trusted, folder.resolve("authority.p12"), password),
                    password,
                    gate);
        } catch (GeneralSecurityException e) {
            throw new IOException("the broker's keys cannot be written", e);
        }
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static Path written(KeyStore store, Path file, String password)
            throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password.toCharArray());
        OwnersFile.write(file, bytes.toByteArray());
        return file;
    }
}
