package mingbai.station.identity;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import mingbai.model.enrolment.RenewalRequest;
import mingbai.model.enrolment.Reply;
import mingbai.program.broker.TlsContext;
import mingbai.station.key.DeviceKey;
import mingbai.station.update.UpdateSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// This station's certificate, as each new connection shows it. At two thirds of its life it is
/// exchanged for the next one, with a new key; the connection that stands goes on. With it updates
/// are fetched.
public final class StationIdentity implements Supplier<SSLContext>, UpdateSource {
    private static final Logger LOG = LoggerFactory.getLogger(StationIdentity.class);

    private final IdentityFolder folder;
    private final ServiceDoor door;
    private final ServiceTrust trust;
    private final X509Certificate authority;
    private final InstantSource clock;
    private volatile TlsContext.Identity identity;
    private volatile SSLContext context;

    private StationIdentity(EnrolAddress address, InstantSource clock) throws IOException {
        this.clock = clock;
        folder = new IdentityFolder(address.data());
        door = new ServiceDoor(address.url());
        identity = folder.identity();
        authority = identity.chain().getLast();
        trust = new ServiceTrust(Optional.of(authority), clock);
        context = TlsContext.of(trust, Optional.of(identity));
    }

    /// Empty while this box is no station.
    public static Optional<StationIdentity> open(EnrolAddress address, InstantSource clock)
            throws IOException {
        return new IdentityFolder(address.data()).enrolled()
                ? Optional.of(new StationIdentity(address, clock))
                : Optional.empty();
    }

    @Override
    public SSLContext get() {
        return context;
    }

    /// What the service decided for this station, as keys of its configuration, with where the
    /// broker and the trust root are.
    public Properties settings(URI enrolledAt) throws IOException {
        var settings = folder.settings();
        if (settings.remove("broker.port") instanceof String port) {
            settings.setProperty("broker.url", "ssl://" + enrolledAt.getHost() + ":" + port);
        }
        settings.setProperty("trust.file", folder.trustFile().toString());
        return settings;
    }

    public Instant until() {
        return certificate().getNotAfter().toInstant();
    }

    private X509Certificate certificate() {
        return identity.chain().getFirst();
    }

    @Override
    public Given piece(String path, long from, int most, OutputStream into) throws IOException {
        return door.piece(path, new ServiceDoor.Piece(from, most), into, context);
    }

    /// From when on it is time for the next one.
    Instant due() {
        var begin = certificate().getNotBefore().toInstant();
        return begin.plus(Duration.between(begin, until()).multipliedBy(2).dividedBy(3));
    }

    /// Whether it is time for the next one. `said` is what the service last signed as its time: a
    /// box whose own clock stands behind would never see the day come.
    boolean due(Instant said) {
        return !clock.instant().isBefore(due()) || !said.isBefore(due());
    }

    /// Asks for the next certificate when it is time, by this box's clock or by the service's word.
    /// Whether there is a new one.
    public synchronized boolean renewWhenDue(Instant said) {
        if (!due(said)) {
            return false;
        }
        try {
            var pair = DeviceKey.made();
            var asked = new RenewalRequest(DeviceKey.request(pair));
            if (door.ask("/enrol/renew", asked, context) instanceof Reply.Renewed(var chain)) {
                var next = Pairing.certificates(chain);
                Pairing.fits(next, pair, authority);
                folder.put(pair, next);
                identity = new TlsContext.Identity(next, pair.getPrivate());
                context = TlsContext.of(trust, Optional.of(identity));
                LOG.info("The next certificate counts until {}", until());
                return true;
            }
            LOG.warn("The service did not renew this station's certificate");
        } catch (IOException e) {
            LOG.warn("Not renewed yet: {}", e.getMessage());
        }
        return false;
    }
}
