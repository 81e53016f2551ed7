package mingbai.service.authority;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import mingbai.model.content.Place;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.program.broker.TlsContext;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.broker.EmbeddedBroker;
import mingbai.service.broker.Listening;
import mingbai.service.database.Database;

/// A real broker behind the gate, with the authority that gives certificates out.
final class GuardedHall implements AutoCloseable {
    static final Place PLACE = new Place(new RegionCode("530127000000"), new HallId("songming"));

    private final QuietRooms rooms;
    private final EmbeddedBroker broker;
    final MovableClock clock;
    final StationCertificates certificates;

    GuardedHall(Path folder, MovableClock clock) throws Exception {
        this.clock = clock;
        rooms = QuietRooms.open(QuietRooms.real(folder), clock);
        certificates = rooms.part(StationCertificates.class);
        var spot = new Listening.Spot("127.0.0.1", 0);
        var secured = rooms.part(ServiceIdentity.class).forBroker(spot, certificates);
        broker =
                EmbeddedBroker.start(
                        folder.resolve("broker"),
                        new Listening(Optional.empty(), Optional.of(secured)));
    }

    String url() {
        return "ssl://localhost:" + broker.securedPort().orElseThrow();
    }

    /// A key of its own and the certificate it was given.
    record Box(KeyPair pair, X509Certificate certificate) {}

    Box enrolled(String station) throws Exception {
        var pair = CertificateAuthority.pair();
        var request = new StationRequest(pair.getPublic());
        var certificate =
                rooms.part(Database.class)
                        .writeNow(sql ->
                                certificates.issue(sql, new StationId(station), PLACE, request));
        certificates.begin();
        return new Box(pair, certificate);
    }

    void revoke(String station) {
        var _ =
                rooms.part(Database.class)
                        .writeNow(sql -> certificates.revoke(sql, new StationId(station)));
        certificates.begin();
    }

    CertificateAuthority authority() {
        return rooms.part(CertificateAuthority.class);
    }

    SSLContext tls(KeyPair pair, X509Certificate certificate) {
        return TlsContext.of(
                Optional.of(List.of(authority().certificate())),
                Optional.of(new TlsContext.Identity(List.of(certificate), pair.getPrivate())));
    }

    SSLContext tls(Box box) {
        return tls(box.pair(), box.certificate());
    }

    SSLContext withoutCertificate() {
        return TlsContext.of(Optional.of(List.of(authority().certificate())), Optional.empty());
    }

    SSLContext asService() {
        return rooms.part(ServiceIdentity.class).asClient().get();
    }

    @Override
    public void close() {
        broker.close();
        rooms.close();
    }
}
