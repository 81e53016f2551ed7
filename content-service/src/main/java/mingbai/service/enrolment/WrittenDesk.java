package mingbai.service.enrolment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mingbai.model.content.Bytes;
import mingbai.model.content.Place;
import mingbai.model.content.Scope;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.Reply;
import mingbai.model.enrolment.SealedAnswer;
import mingbai.model.enrolment.WrittenAnswer;
import mingbai.model.enrolment.WrittenRequest;
import mingbai.model.place.StationId;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.authority.CertificateAuthority;
import mingbai.service.authority.StationCertificates;
import mingbai.service.authority.StationRequest;
import mingbai.service.database.Database;
import mingbai.service.enrolment.WaitingRoom.Guest;
import mingbai.service.publish.Publisher;
import mingbai.service.trust.Trust;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Requests that managers bring as files, and the answers that they take along.
@Service
final class WrittenDesk {
    private final Database database;
    private final WaitingRoom room;
    private final EnrolmentDesk desk;
    private final Means means;

    WrittenDesk(Database database, WaitingRoom room, EnrolmentDesk desk, Means means) {
        this.database = database;
        this.room = room;
        this.desk = desk;
        this.means = means;
    }

    /// What an answer is made of.
    @Component
    record Means(
            CertificateAuthority authority,
            StationCertificates certificates,
            Trust trust,
            Publisher publisher) {}

    /// What a file is.
    sealed interface Brought {
        /// A box that waits now, like any other.
        record Waits(Guest guest) implements Brought {}

        /// It was decided already: its answer can be taken along.
        record Answered(StationId station) implements Brought {}

        /// It is no request, or not all of one.
        record Unreadable() implements Brought {}

        /// Too many wait already.
        record Crowded() implements Brought {}
    }

    /// An answer that can be taken along. `both` is of its key and our authority.
    record Answer(
            Fingerprint fingerprint,
            Fingerprint both,
            StationId station,
            Instant made,
            Instant until) {
        /// As it stands in an address.
        public String id() {
            return fingerprint.text().replace(" ", "");
        }
    }

    Brought bring(byte[] file) {
        if (file.length > WrittenRequest.MOST_BYTES) {
            return new Brought.Unreadable();
        }
        try {
            var written = Wire.read(file, WrittenRequest.class);
            var key = StationRequest.parse(written.application().request()).key().getEncoded();
            var fingerprint = Fingerprint.of(key, new byte[0]);
            var before = counting().stream().filter(k -> k.is(fingerprint)).findFirst();
            if (before.isPresent()) {
                return new Brought.Answered(before.get().station());
            }
            return desk.brought(written.application(), fingerprint)
                    .<Brought>map(Brought.Waits::new)
                    .orElse(new Brought.Crowded());
        } catch (MalformedMessage | IllegalArgumentException e) {
            return new Brought.Unreadable();
        }
    }

    private List<WaitingRoom.Kept> counting() {
        return database.read(room::answers).stream()
                .filter(kept -> means.certificates().holder(certificate(kept)).isPresent())
                .toList();
    }

    private static X509Certificate certificate(WaitingRoom.Kept kept) {
        try {
            var der = kept.enrolled().chain().getFirst().toArray();
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate of ours", e);
        }
    }

    /// Those that were not taken back, the newest first.
    List<Answer> answers() {
        return counting().stream().map(this::answer).toList();
    }

    private Answer answer(WaitingRoom.Kept kept) {
        try {
            var both =
                    Fingerprint.of(
                            certificate(kept).getPublicKey().getEncoded(),
                            means.authority().certificate().getEncoded());
            return new Answer(kept.fingerprint(), both, kept.station(), kept.made(), kept.until());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the authority's own certificate", e);
        }
    }

    /// The answer with this id, as its file; believed is the root of today.
    Optional<byte[]> file(String id) {
        return find(id).map(this::file);
    }

    private Optional<WaitingRoom.Kept> find(String id) {
        return counting().stream().filter(kept -> answer(kept).id().equals(id)).findFirst();
    }

    private byte[] file(WaitingRoom.Kept kept) {
        var told = kept.enrolled();
        var enrolled = new Reply.Enrolled(told.chain(), means.trust().root(), told.settings());
        byte[] answer = Wire.bytes(WrittenAnswer.of(enrolled, kept.made(), kept.until()));
        return Wire.bytes(new SealedAnswer(Bytes.of(answer), means.authority().sign(answer)));
    }

    /// The same with all the content of its station, as a zip file. Whether there is such an
    /// answer.
    boolean fileWithContent(String id, OutputStream out) throws IOException {
        var kept = find(id);
        var place = means.trust().place();
        if (kept.isEmpty() || place.isEmpty()) {
            return false;
        }
        Set<String> written = new HashSet<>();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, WrittenAnswer.ENTRY, file(kept.get()));
            for (var scope : chain(place.get(), kept.get().station())) {
                means.publisher()
                        .each(
                                scope,
                                (topic, bytes) -> {
                                    if (written.add(topic.name())) {
                                        put(zip, topic.name(), bytes);
                                    }
                                });
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return true;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Scope> chain(Place place, StationId station) {
        var scopes = new ArrayList<Scope>();
        place.region().chain().forEach(region -> scopes.add(new Scope.OfRegion(region)));
        scopes.add(new Scope.OfHall(place.hall()));
        scopes.add(new Scope.OfStation(station));
        return scopes;
    }
}
