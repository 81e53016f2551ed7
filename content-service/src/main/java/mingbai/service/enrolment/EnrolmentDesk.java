package mingbai.service.enrolment;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.enrolment.Application;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.PairingCode;
import mingbai.model.enrolment.Reply;
import mingbai.model.enrolment.Reply.Refused;
import mingbai.model.enrolment.Reply.Why;
import mingbai.model.enrolment.Token;
import mingbai.service.authority.CertificateAuthority;
import mingbai.service.authority.StationCertificates;
import mingbai.service.authority.StationRequest;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.enrolment.WaitingRoom.Guest;
import org.springframework.stereotype.Service;

/// What boxes ask for, on the other side of the enrolment's door: to become a station, how far that
/// is, and the next certificate.
@Service
final class EnrolmentDesk {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int APPLICATIONS = 10;
    private static final int QUESTIONS = 600;
    private static final int TOGETHER = 2_000;

    private final Database database;
    private final WaitingRoom room;
    private final CertificateAuthority authority;
    private final StationCertificates certificates;
    private final Limits applications;
    private final Limits questions;

    // Codes and tokens must not be guessed.
    private final SecureRandom secret = new SecureRandom();

    EnrolmentDesk(
            Database database,
            WaitingRoom room,
            CertificateAuthority authority,
            StationCertificates certificates,
            InstantSource clock) {
        this.database = database;
        this.room = room;
        this.authority = authority;
        this.certificates = certificates;
        applications = new Limits(clock, MINUTE, APPLICATIONS, TOGETHER);
        questions = new Limits(clock, MINUTE, QUESTIONS, TOGETHER);
    }

    /// A box asks to become a station. `page` is the console's, for the code on its screen.
    Reply apply(Application application, String address, String page) {
        if (!applications.lets(address)) {
            return new Refused(Why.TOO_MANY_REQUESTS);
        }
        Fingerprint fingerprint;
        try {
            fingerprint = fingerprint(StationRequest.parse(application.request()));
        } catch (IllegalArgumentException e) {
            return new Refused(Why.MALFORMED);
        }
        var token = Token.drawn(secret);
        var told = WaitingRoom.told(application, fingerprint, address);
        Optional<Guest> entered =
                database.writeNow(sql ->
                        room.room(sql, address)
                                ? Optional.of(room.enter(sql, token, unused(sql), told))
                                : Optional.empty());
        return entered.<Reply>map(
                        guest -> new Reply.Waiting(token, guest.code(), guest.until(), page))
                .orElse(new Refused(Why.TOO_MANY_REQUESTS));
    }

    /// The same for a box whose request came as a file, with the fingerprint of its key. Empty
    /// where too many wait.
    Optional<Guest> brought(Application application, Fingerprint fingerprint) {
        var told = WaitingRoom.told(application, fingerprint, WaitingRoom.BY_FILE);
        return database.writeNow(sql ->
                room.room(sql, WaitingRoom.BY_FILE)
                        ? Optional.of(room.enter(sql, Token.drawn(secret), unused(sql), told))
                        : Optional.empty());
    }

    private PairingCode unused(Sql sql) {
        var code = PairingCode.drawn(secret);
        return room.byCode(sql, code).isPresent() ? unused(sql) : code;
    }

    private Fingerprint fingerprint(StationRequest request) {
        try {
            return Fingerprint.of(request.key().getEncoded(), authority.certificate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the authority's own certificate", e);
        }
    }

    /// How far it is.
    Reply answer(Token token, String address, String page) {
        if (!questions.lets(address)) {
            return new Refused(Why.TOO_MANY_REQUESTS);
        }
        return database.read(sql -> room.byToken(sql, token))
                .map(guest ->
                        guest.state() == WaitingRoom.State.WAITING
                                ? new Reply.Waiting(token, guest.code(), guest.until(), page)
                                : guest.reply())
                .orElse(new Refused(Why.TOO_LATE));
    }

    /// A station whose certificate counts gets the next one, for a new key, and nothing else is
    /// changed by it.
    Reply renew(X509Certificate shown, Bytes request, String address) {
        if (!applications.lets(address)) {
            return new Refused(Why.TOO_MANY_REQUESTS);
        }
        var holder = certificates.holder(shown);
        if (holder.isEmpty()) {
            return new Refused(Why.UNKNOWN_CERTIFICATE);
        }
        try {
            var asked = StationRequest.parse(request);
            return next(holder.get(), asked);
        } catch (IllegalArgumentException e) {
            return new Refused(Why.MALFORMED);
        }
    }

    /// A station that was shut out or replaced while it asked gets nothing, and its replacement
    /// keeps what it has.
    private Reply next(StationCertificates.Held holder, StationRequest asked) {
        Optional<X509Certificate> next =
                database.writeNow(sql -> {
                    if (!certificates.counts(sql, holder)) {
                        return Optional.empty();
                    }
                    var _ = certificates.revokeOthers(sql, holder);
                    return Optional.of(
                            certificates.issue(sql, holder.station(), holder.place(), asked));
                });
        certificates.begin();
        return next.<Reply>map(certificate -> new Reply.Renewed(chain(certificate)))
                .orElse(new Refused(Why.UNKNOWN_CERTIFICATE));
    }

    /// A certificate with the one that vouches for it.
    List<Bytes> chain(X509Certificate certificate) {
        try {
            return List.of(
                    Bytes.of(certificate.getEncoded()),
                    Bytes.of(authority.certificate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate of ours", e);
        }
    }
}
