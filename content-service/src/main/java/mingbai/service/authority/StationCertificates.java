package mingbai.service.authority;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import mingbai.model.content.Place;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.service.broker.Gate;
import mingbai.service.broker.Pass;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Every certificate a station was given, and which of them count. One that is not written down
/// here counts for nothing, whoever signed it.
@Service
public final class StationCertificates implements Gate, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StationCertificates.class);

    private final Database database;
    private final CertificateAuthority authority;
    private final ServiceIdentity service;
    private final InstantSource clock;
    private final Map<BigInteger, Held> held = new ConcurrentHashMap<>();
    private final List<Runnable> whenRevoked = new CopyOnWriteArrayList<>();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "certificates"));

    StationCertificates(
            Database database,
            CertificateAuthority authority,
            ServiceIdentity service,
            InstantSource clock) {
        this.database = database;
        this.authority = authority;
        this.service = service;
        this.clock = clock;
        database.read(StationCertificates::counting).forEach(h -> held.put(h.serial(), h));
        // One that has ended is put out, too; and another instance of the service may have decided,
        // or a backup been put back.
        var _ = thread.scheduleWithFixedDelay(this::lookAgain, 1, 1, TimeUnit.MINUTES);
    }

    /// One that counts until it ends.
    public record Held(BigInteger serial, StationId station, Place place, Instant until) {}

    private static List<Held> counting(Sql sql) {
        return sql.list(
                "SELECT serial, station, region, hall, until_at FROM station_certificate"
                        + " WHERE revoked_at = 0",
                row ->
                        new Held(
                                new BigInteger(row.getString(1), 16),
                                new StationId(row.getString(2)),
                                new Place(
                                        new RegionCode(row.getString(3)),
                                        new HallId(row.getString(4))),
                                Instant.ofEpochMilli(row.getLong(5))));
    }

    /// Gives one out, within the transaction in which it was decided. It counts when [#begin] is
    /// told of it, after the transaction.
    public X509Certificate issue(Sql sql, StationId station, Place place, StationRequest request) {
        try {
            var certificate = authority.issue(station, request.key());
            var _ =
                    sql.update(
                            "INSERT INTO station_certificate (serial, station, region, hall,"
                                    + " issued_at, until_at, revoked_at)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, 0)",
                            certificate.getSerialNumber().toString(16),
                            station.value(),
                            place.region().digits(),
                            place.hall().value(),
                            clock.millis(),
                            certificate.getNotAfter().toInstant().toEpochMilli());
            return certificate;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate could not be signed", e);
        }
    }

    /// Takes all certificates of a station away, within a transaction; effective with [#begin].
    public int revoke(Sql sql, StationId station) {
        return sql.update(
                "UPDATE station_certificate SET revoked_at = ?"
                        + " WHERE station = ? AND revoked_at = 0",
                clock.millis(),
                station.value());
    }

    /// The same for all but one of the station's.
    public int revokeOthers(Sql sql, Held but) {
        return sql.update(
                "UPDATE station_certificate SET revoked_at = ?"
                        + " WHERE station = ? AND serial <> ? AND revoked_at = 0",
                clock.millis(),
                but.station().value(),
                but.serial().toString(16));
    }

    /// Whether one counts by what is written down, within a transaction: it may have been taken
    /// away since it was last looked up here, or by another instance.
    public boolean counts(Sql sql, Held one) {
        return sql.first(
                        "SELECT 1 FROM station_certificate"
                                + " WHERE serial = ? AND revoked_at = 0 AND until_at > ?",
                        row -> row.getInt(1),
                        one.serial().toString(16),
                        clock.millis())
                .isPresent();
    }

    /// From now on what the database says counts, on living connections, too.
    public synchronized void begin() {
        var now = database.read(StationCertificates::counting);
        held.keySet().retainAll(now.stream().map(Held::serial).toList());
        now.forEach(h -> held.put(h.serial(), h));
        tell();
    }

    private void lookAgain() {
        try {
            begin();
        } catch (RuntimeException e) {
            LOG.warn("The certificates that count were not looked up again", e);
        }
    }

    private void tell() {
        whenRevoked.forEach(Runnable::run);
    }

    @Override
    public Optional<Pass> pass(X509Certificate certificate) {
        if (service.is(certificate)) {
            return Optional.of(new Pass.Service(ServiceIdentity.CLIENT));
        }
        return holder(certificate).map(h -> new Pass.OfStation(h.station(), h.place()));
    }

    /// Whose certificate it is, while it counts.
    public Optional<Held> holder(X509Certificate certificate) {
        return Optional.ofNullable(held.get(certificate.getSerialNumber()))
                .filter(h -> clock.instant().isBefore(h.until()));
    }

    /// The last to end of each station, of those that have not ended.
    public Optional<Held> of(StationId station) {
        return held.values().stream()
                .filter(h -> h.station().equals(station))
                .filter(h -> clock.instant().isBefore(h.until()))
                .max((a, b) -> a.until().compareTo(b.until()));
    }

    @Override
    public void whenRevoked(Runnable task) {
        whenRevoked.add(task);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
