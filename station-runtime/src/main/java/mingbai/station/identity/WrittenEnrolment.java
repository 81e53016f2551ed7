package mingbai.station.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import mingbai.model.content.Place;
import mingbai.model.enrolment.Applicant;
import mingbai.model.enrolment.Application;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.SealedAnswer;
import mingbai.model.enrolment.WrittenAnswer;
import mingbai.model.enrolment.WrittenRequest;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.program.disk.DurableFolder;
import mingbai.program.settings.OwnersFile;
import mingbai.station.content.ScopeChain;
import mingbai.station.enclosed.EnclosedContent;
import mingbai.station.identity.Taken.Refused;
import mingbai.station.identity.Taken.Why;
import mingbai.station.key.DeviceKey;
import mingbai.station.trust.TrustFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How a box that cannot reach its service becomes a station: it leaves its request in its folder,
/// and takes the answer that somebody puts there when it starts.
public final class WrittenEnrolment {
    /// The file that is carried to the console.
    public static final String REQUEST = "request.json";

    private static final Logger LOG = LoggerFactory.getLogger(WrittenEnrolment.class);
    private static final String PLAIN = "answer.json";
    private static final String WITH_CONTENT = "answer.zip";
    private static final List<String> ANSWERS = List.of(PLAIN, WITH_CONTENT);
    private static final String REFUSED = "answer-refused.txt";
    private static final int LARGEST_ANSWER = 1024 * 1024;

    private final EnrolAddress address;
    private final InstantSource clock;
    private final IdentityFolder folder;

    public WrittenEnrolment(EnrolAddress address, InstantSource clock) {
        this.address = address;
        this.clock = clock;
        folder = new IdentityFolder(address.data());
    }

    private Path in(String name) {
        return address.data().resolve(name);
    }

    /// Leaves the request of this key there, and yields what a manager compares.
    Fingerprint ask(KeyPair pair, Applicant box) throws IOException {
        var fingerprint = Fingerprint.of(pair.getPublic().getEncoded(), new byte[0]);
        var application = new Application(DeviceKey.request(pair), box);
        OwnersFile.write(in(REQUEST), Wire.bytes(WrittenRequest.of(application, clock.instant())));
        return fingerprint;
    }

    /// The request was answered in another way.
    void withdraw() throws IOException {
        Files.deleteIfExists(in(REQUEST));
        Files.deleteIfExists(in(REFUSED));
    }

    /// What was wrong with the last answer, if anything was.
    Optional<String> refusal() throws IOException {
        return Files.exists(in(REFUSED))
                ? Optional.of(Files.readString(in(REFUSED)).strip())
                : Optional.empty();
    }

    /// The answer that lies in the folder, if one does.
    Optional<String> whatCame() {
        return ANSWERS.stream().filter(name -> Files.exists(in(name))).findFirst();
    }

    /// Takes it.
    void takeWhatCame() throws IOException {
        for (var name : ANSWERS) {
            if (Files.exists(in(name)) && !folder.enrolled()) {
                switch (take(in(name), true)) {
                    case Taken.Enrolled(var station, _) -> {
                        LOG.info("Enrolled as {} by {}", station, name);
                        withdraw();
                    }
                    case Refused refused -> {
                        LOG.warn("{} is refused: {}", name, refused.words());
                        OwnersFile.write(in(REFUSED), refused.words() + "\n");
                    }
                }
            }
            Files.deleteIfExists(in(name));
        }
    }

    /// Leaves an answer in the folder for the program's next start, if it is one for this box.
    public Taken leave(Path file) throws IOException {
        var taken = take(file, false);
        if (taken instanceof Taken.Enrolled) {
            var name = in(zipped(file) ? WITH_CONTENT : PLAIN);
            var half = name.resolveSibling("." + name.getFileName() + ".half");
            Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
            // Whoever leaves it may be root; the program is to read it. Nothing in it is secret.
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-r--r--"));
            Files.move(half, name, StandardCopyOption.ATOMIC_MOVE);
            DurableFolder.sync(address.data());
        }
        return taken;
    }

    private Taken take(Path file, boolean apply) throws IOException {
        try {
            if (!zipped(file)) {
                return take(Files.newInputStream(file), Optional.empty(), apply);
            }
            try (var zip = new ZipFile(file.toFile())) {
                var entry = zip.getEntry(WrittenAnswer.ENTRY);
                return entry == null
                        ? new Refused(Why.UNREADABLE, "")
                        : take(zip.getInputStream(entry), Optional.of(zip), apply);
            }
        } catch (MalformedMessage
                | ZipException
                | UncheckedIOException
                | IllegalArgumentException e) {
            LOG.debug("{} cannot be read: {}", file, e.getMessage());
            return new Refused(Why.UNREADABLE, "");
        }
    }

    private static boolean zipped(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(2), new byte[] {'P', 'K'});
        }
    }

    private Taken take(InputStream in, Optional<ZipFile> zip, boolean apply)
            throws IOException, MalformedMessage {
        byte[] bytes;
        try (in) {
            bytes = in.readNBytes(LARGEST_ANSWER);
        }
        var sealed = Wire.read(bytes, SealedAnswer.class);
        var answer = Wire.read(sealed.answer().toArray(), WrittenAnswer.class);
        if (folder.enrolled()) {
            return new Refused(Why.A_STATION_ALREADY, "");
        }
        if (!folder.hasKey()) {
            return new Refused(Why.NO_REQUEST, "");
        }
        var pair = folder.key();
        List<X509Certificate> chain;
        try {
            chain = Pairing.certificates(answer.enrolled().chain());
        } catch (IOException e) {
            return new Refused(Why.CHANGED, "");
        }
        var fault = fault(sealed, answer, chain, pair);
        if (fault.isPresent()) {
            return new Refused(fault.get(), "");
        }
        return apply(answer, chain, pair, new Enclosed(zip, apply));
    }

    /// The content that came along, and whether anything is to be changed on the disk.
    private record Enclosed(Optional<ZipFile> zip, boolean apply) {}

    private Optional<Why> fault(
            SealedAnswer sealed, WrittenAnswer answer, List<X509Certificate> chain, KeyPair pair) {
        if (!signed(sealed, chain)) {
            return Optional.of(Why.CHANGED);
        }
        if (address.authority().filter(known -> !known.equals(chain.getLast())).isPresent()) {
            return Optional.of(Why.OTHER_SERVICE);
        }
        var key = chain.getFirst().getPublicKey().getEncoded();
        if (!Arrays.equals(key, pair.getPublic().getEncoded())) {
            return Optional.of(Why.OTHER_BOX);
        }
        var now = clock.instant();
        boolean late = !now.isBefore(answer.until()) && now.isAfter(TrustFollower.CLOCK_SET);
        return late ? Optional.of(Why.TOO_LATE) : Optional.empty();
    }

    /// By an authority, that vouches for the station's certificate, too.
    private static boolean signed(SealedAnswer sealed, List<X509Certificate> chain) {
        if (chain.size() != 2 || chain.getLast().getBasicConstraints() < 0) {
            return false;
        }
        try {
            var authority = chain.getLast().getPublicKey();
            chain.getFirst().verify(authority);
            var signature = Signature.getInstance(SealedAnswer.ALGORITHM);
            signature.initVerify(authority);
            signature.update(sealed.answer().toArray());
            return signature.verify(sealed.signature().toArray());
        } catch (GeneralSecurityException e) {
            LOG.debug("An answer is not signed: {}", e.getMessage());
            return false;
        }
    }

    /// Content first, then what makes it a station: whatever happens in between, it is none yet.
    private Taken apply(
            WrittenAnswer answer, List<X509Certificate> chain, KeyPair pair, Enclosed enclosed)
            throws IOException {
        var settings = new Properties();
        settings.putAll(answer.enrolled().settings());
        if (enclosed.zip().isPresent()) {
            var staged = in("enclosed");
            var wrong = content(answer, enclosed.zip().get(), staged);
            if (wrong.isPresent()) {
                delete(staged);
                return new Refused(Why.CONTENT, wrong.get());
            }
            if (enclosed.apply()) {
                putInPlace(staged);
            }
            delete(staged);
        }
        if (enclosed.apply()) {
            folder.enrol(answer.enrolled(), pair, chain, settings);
        }
        return new Taken.Enrolled(settings.getProperty("station.id", ""), both(pair, chain));
    }

    private static Fingerprint both(KeyPair pair, List<X509Certificate> chain) throws IOException {
        try {
            return Fingerprint.of(pair.getPublic().getEncoded(), chain.getLast().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IOException("the authority's certificate is damaged", e);
        }
    }

    private Optional<String> content(WrittenAnswer answer, ZipFile zip, Path staged)
            throws IOException {
        delete(staged);
        var said = answer.enrolled().settings();
        var hall = new HallId(required(said, "hall.id"));
        var region = new RegionCode(required(said, "region.code"));
        var chain = ScopeChain.of(region, hall, new StationId(required(said, "station.id")));
        var verifier = new Verifier(answer.enrolled().trust(), new Place(region, hall));
        return new EnclosedContent(chain, verifier, clock).takeIn(zip, staged);
    }

    private static String required(Map<String, String> settings, String key) {
        return Optional.ofNullable(settings.get(key))
                .orElseThrow(() -> new IllegalArgumentException("it does not say its " + key));
    }

    private void putInPlace(Path staged) throws IOException {
        for (var part : List.of("-wal", "-shm")) {
            Files.deleteIfExists(in("content.db" + part));
        }
        Files.move(staged.resolve("content.db"), in("content.db"), StandardCopyOption.ATOMIC_MOVE);
        DurableFolder.sync(address.data());
    }

    private static void delete(Path staged) throws IOException {
        if (Files.isDirectory(staged)) {
            try (var files = Files.newDirectoryStream(staged)) {
                for (var file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(staged);
        }
    }
}
