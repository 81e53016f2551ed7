package mingbai.station.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import mingbai.model.content.Bytes;
import mingbai.model.enrolment.Applicant;
import mingbai.model.enrolment.Application;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.Question;
import mingbai.model.enrolment.Reply;
import mingbai.model.enrolment.Reply.Why;
import mingbai.program.broker.TlsContext;
import mingbai.station.key.DeviceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks, again and again, until this box is a station. What it asks with is on the disk, so that a
/// box that was switched off in between goes on where it was.
public final class Pairing {
    private static final Logger LOG = LoggerFactory.getLogger(Pairing.class);

    private final EnrolAddress address;
    private final Applicant box;
    private final IdentityFolder folder;
    private final ServiceTrust trust;
    private final ServiceDoor door;
    private final WrittenEnrolment byFile;
    private Optional<Fingerprint> written = Optional.empty();

    public Pairing(EnrolAddress address, Applicant box, InstantSource clock) {
        this.address = address;
        this.box = box;
        folder = new IdentityFolder(address.data());
        trust = new ServiceTrust(address.authority(), clock);
        door = new ServiceDoor(address.url());
        byFile = new WrittenEnrolment(address, clock);
    }

    /// One question; what the screen shows by then.
    public PairingStep ask() throws IOException {
        var pair = folder.key();
        if (written.isEmpty()) {
            written = Optional.of(byFile.ask(pair, box));
        }
        try {
            var tls = TlsContext.of(trust, Optional.empty());
            var token = folder.token();
            var reply =
                    token.isPresent()
                            ? door.ask("/enrol/answer", new Question(token.get()), tls)
                            : door.ask(
                                    "/enrol", new Application(DeviceKey.request(pair), box), tls);
            return told(reply, pair);
        } catch (IOException e) {
            LOG.info("No enrolment at {}: {}", address.url(), e.getMessage());
            return seeking();
        }
    }

    private PairingStep seeking() throws IOException {
        return new PairingStep.Seeking(
                address.url().getHost(), written, byFile.refusal().orElse(""));
    }

    private PairingStep told(Reply reply, KeyPair pair) throws IOException {
        return switch (reply) {
            case Reply.Waiting(var token, var code, var until, var page) -> {
                folder.keep(token);
                yield new PairingStep.Showing(code, fingerprint(pair), page, until);
            }
            case Reply.Enrolled enrolled -> become(enrolled, pair);
            case Reply.Refused(var why) -> {
                if (why != Why.TOO_MANY_REQUESTS) {
                    folder.forgetToken();
                }
                yield why == Why.BY_A_MANAGER ? new PairingStep.TurnedAway() : seeking();
            }
            case Reply.Renewed _ -> throw new IOException("answered to another question");
        };
    }

    private Fingerprint fingerprint(KeyPair pair) throws IOException {
        try {
            var authority = trust.met().orElseThrow(() -> new IOException("nobody was met"));
            return Fingerprint.of(pair.getPublic().getEncoded(), authority.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IOException("the authority's certificate is damaged", e);
        }
    }

    private PairingStep become(Reply.Enrolled reply, KeyPair pair) throws IOException {
        var chain = certificates(reply.chain());
        var met = trust.met().orElseThrow(() -> new IOException("nobody was met"));
        fits(chain, pair, met);
        var settings = new Properties();
        settings.putAll(reply.settings());
        folder.enrol(reply, pair, chain, settings);
        byFile.withdraw();
        var station = settings.getProperty("station.id", "");
        LOG.info("Enrolled as {}", station);
        return new PairingStep.Enrolled(station);
    }

    /// Whether it is a certificate for this key, by the authority whose fingerprint was compared.
    static void fits(List<X509Certificate> chain, KeyPair pair, X509Certificate authority)
            throws IOException {
        boolean mine =
                chain.size() == 2
                        && Arrays.equals(
                                chain.getFirst().getPublicKey().getEncoded(),
                                pair.getPublic().getEncoded())
                        && chain.getLast().equals(authority);
        if (!mine) {
            throw new IOException("a certificate that is not this device's");
        }
        try {
            chain.getFirst().verify(authority.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new IOException("a certificate that the authority did not sign", e);
        }
    }

    static List<X509Certificate> certificates(List<Bytes> chain) throws IOException {
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            var factory = CertificateFactory.getInstance("X.509");
            for (var der : chain) {
                certificates.add(
                        (X509Certificate)
                                factory.generateCertificate(
                                        new ByteArrayInputStream(der.toArray())));
            }
            return certificates;
        } catch (GeneralSecurityException e) {
            throw new IOException("a certificate is damaged", e);
        }
    }
}
