package mingbai.service.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import mingbai.model.content.Bytes;
import mingbai.model.enrolment.SealedAnswer;
import mingbai.model.place.StationId;
import mingbai.program.broker.Pem;
import mingbai.program.broker.TlsContext;
import mingbai.program.settings.OwnersFile;
import mingbai.service.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Gives out the certificates of this service and of its stations. Its key is made at the first
/// start, is readable by the service alone and stays on this machine and in its backups.
@Service
public final class CertificateAuthority {
    /// Beside the service's data; the backup takes it along.
    public static final String FOLDER = "authority";

    /// As long as the machines will stand.
    private static final Duration OWN_LIFE = Duration.ofDays(20 * 365L);

    private static final Duration SERVICE_LIFE = Duration.ofDays(5 * 365L);

    /// A box whose clock battery is empty begins with the day its system was built.
    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);
    private static final int SERIAL_BITS = 127;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;
    private final Duration stationLife;
    private final Path folder;
    private TlsContext.@Nullable Identity opened;

    CertificateAuthority(Settings settings, InstantSource clock) {
        this.clock = clock;
        stationLife = Duration.ofDays(settings.ground().enrol().days());
        folder = settings.places().data().resolve(FOLDER);
    }

    /// Made when it is first needed: a demo on one machine never does.
    private synchronized TlsContext.Identity own() {
        var own = opened;
        if (own == null) {
            own = open(folder.resolve("authority.key"), folder.resolve("authority.pem"));
            opened = own;
        }
        return own;
    }

    private TlsContext.Identity open(Path key, Path certificate) {
        try {
            if (!Files.exists(key) || !Files.exists(certificate)) {
                var pair = pair();
                var begun =
                        new Draft("CN=Mingbai hall authority", serial(), LONG_AGO, end(OWN_LIFE));
                var made = begun.ofAuthority(pair);
                OwnersFile.write(key, Pem.text(pair.getPrivate()));
                OwnersFile.write(certificate, Pem.text(List.of(made)));
            }
            return new TlsContext.Identity(
                    Pem.certificates(certificate.toString()), Pem.key(key.toString()));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new IllegalStateException("the authority's files cannot be used: " + key, e);
        }
    }

    private Instant end(Duration life) {
        return clock.instant().plus(life);
    }

    private BigInteger serial() {
        return new BigInteger(SERIAL_BITS, random).setBit(0);
    }

    static KeyPair pair() throws GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        return maker.generateKeyPair();
    }

    /// What stations and this service trust.
    public X509Certificate certificate() {
        return own().chain().getFirst();
    }

    /// Its signature (ECDSA with SHA-256) over what a box is told by a file.
    public Bytes sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(SealedAnswer.ALGORITHM);
            signature.initSign(own().key());
            signature.update(bytes);
            return Bytes.of(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the authority's own key", e);
        }
    }

    /// A station's certificate. The name in it is the station's id.
    X509Certificate issue(StationId station, PublicKey key) throws GeneralSecurityException {
        var now = clock.instant();
        var draft =
                new Draft("CN=" + station, serial(), now.minus(CLOCKS_DIFFER), end(stationLife));
        return draft.ofClient(key, own());
    }

    /// This service, as it meets stations under the names they know it by.
    TlsContext.Identity server(List<String> names) throws GeneralSecurityException {
        var pair = pair();
        var draft = new Draft("CN=Mingbai service", serial(), LONG_AGO, end(SERVICE_LIFE));
        return identity(pair, draft.ofServer(pair.getPublic(), names, own()));
    }

    /// This service, as a client of its own broker.
    TlsContext.Identity client(String name) throws GeneralSecurityException {
        var pair = pair();
        var draft = new Draft("CN=" + name, serial(), LONG_AGO, end(SERVICE_LIFE));
        return identity(pair, draft.ofClient(pair.getPublic(), own()));
    }

    private TlsContext.Identity identity(KeyPair pair, X509Certificate certificate) {
        return new TlsContext.Identity(List.of(certificate, certificate()), pair.getPrivate());
    }
}
