package mingbai.station.identity;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.X509TrustManager;
import mingbai.station.trust.TrustFollower;
import org.jspecify.annotations.Nullable;

/// Judges who is the service. A station believes one authority. A bare box believes the one it
/// meets and remembers it: its fingerprint, which a manager compares, is in part the authority's.
final class ServiceTrust implements X509TrustManager {
    private static final String OF_A_SERVER = "1.3.6.1.5.5.7.3.1";

    private final Optional<X509Certificate> believed;
    private final InstantSource clock;
    private final AtomicReference<@Nullable X509Certificate> met = new AtomicReference<>();

    ServiceTrust(Optional<X509Certificate> believed, InstantSource clock) {
        this.believed = believed;
        this.clock = clock;
    }

    /// The authority of the service that was last spoken to.
    Optional<X509Certificate> met() {
        return Optional.ofNullable(met.get());
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind)
            throws CertificateException {
        if (chain.length != 2) {
            throw new CertificateException("the service shows its certificate and its authority's");
        }
        var authority = believed.orElse(chain[1]);
        if (!chain[1].equals(authority)) {
            throw new CertificateException("vouched for by an authority that is not this hall's");
        }
        var service = chain[0];
        var uses = service.getExtendedKeyUsage();
        if (uses == null || !uses.contains(OF_A_SERVER)) {
            throw new CertificateException("a certificate that is not a service's");
        }
        vouched(service, authority);
        met.set(authority);
    }

    private void vouched(X509Certificate service, X509Certificate authority)
            throws CertificateException {
        try {
            var rules = new PKIXParameters(Set.of(new TrustAnchor(authority, null)));
            rules.setRevocationEnabled(false);
            rules.setDate(Date.from(moment(service)));
            var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(service));
            var _ = CertPathValidator.getInstance("PKIX").validate(path, rules);
            if (authority.getBasicConstraints() < 0) {
                throw new CertificateException("vouched for by what is no authority");
            }
        } catch (CertificateException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new CertificateException("not vouched for by its authority", e);
        }
    }

    /// A box whose clock battery is empty cannot judge by its time.
    private Instant moment(X509Certificate service) {
        var now = clock.instant();
        return now.isBefore(TrustFollower.CLOCK_SET) ? service.getNotBefore().toInstant() : now;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind)
            throws CertificateException {
        throw new CertificateException("nobody is a client of a station");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return believed.stream().toArray(X509Certificate[]::new);
    }
}
