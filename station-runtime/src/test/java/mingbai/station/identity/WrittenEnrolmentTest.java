package mingbai.station.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.enrolment.Applicant;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.SealedAnswer;
import mingbai.model.enrolment.WrittenAnswer;
import mingbai.model.enrolment.WrittenRequest;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.model.place.HallId;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.Packed;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.broker.Pem;
import mingbai.program.settings.OwnersFile;
import mingbai.program.settings.SettingsFile;
import mingbai.station.Keys;
import mingbai.station.StationRuntime;
import mingbai.station.identity.Taken.Why;
import mingbai.station.key.DeviceKey;
import mingbai.station.settings.StationSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A box that becomes a station by files, or stays what it is.
class WrittenEnrolmentTest {
    private static final Applicant BOX = new Applicant(Applicant.Program.KIOSK, 1080, 1920);
    private static final Scope HALL = new Scope.OfHall(new HallId("songming"));
    private static final Validity SHOWN =
            new Validity(Authority.NOW, Authority.NOW.plusSeconds(86_400));

    @TempDir Path folder;
    private final Keys keys = new Keys();
    private Instant now = Authority.NOW;
    private Authority authority;

    WrittenEnrolmentTest() throws Exception {
        authority = Authority.made();
    }

    @BeforeEach
    void asks() throws IOException {
        var written = new WrittenEnrolment(address(), () -> now);
        var _ = written.ask(new IdentityFolder(data()).key(), BOX);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Properties configured() {
        var file = new Properties();
        file.setProperty("enrol.url", "https://10.0.0.5:8443");
        file.setProperty("data.directory", data().toString());
        return file;
    }

    private EnrolAddress address() {
        return EnrolAddress.from(SettingsFile.of(configured())).orElseThrow();
    }

    private Enrolment starts() throws Exception {
        return Enrolment.look(SettingsFile.of(configured()), () -> now);
    }

    private byte[] answer() throws Exception {
        return authority.answer(new IdentityFolder(data()).key().getPublic(), keys.root);
    }

    /// Puts it there and starts the box; what is wrong with it.
    private String refusedAs(String name, byte[] file) throws Exception {
        Files.write(data().resolve(name), file);
        assertInstanceOf(Enrolment.Bare.class, starts());
        assertFalse(Files.exists(data().resolve(name)), "it is not tried again");
        assertFalse(Files.exists(data().resolve("content.db")));
        assertFalse(Files.exists(data().resolve("enclosed")));
        try (var files = Files.list(data().resolve("identity"))) {
            assertEquals(List.of("device.key"), files.map(f -> f.getFileName() + "").toList());
        }
        return new WrittenEnrolment(address(), () -> now).refusal().orElse("");
    }

    private void refused(Why why, byte[] file) throws Exception {
        assertTrue(refusedAs("answer.json", file).startsWith(why.chinese), why.toString());
    }

    @Test
    void theRequestIsOfTheBoxesKeyWhichStaysThere() throws Exception {
        var request = Files.readAllBytes(data().resolve("request.json"));
        var read = Wire.read(request, WrittenRequest.class);
        assertEquals(BOX, read.application().box());
        var secret = Files.readAllLines(data().resolve("identity/device.key")).getLast();
        assertFalse(new String(request, StandardCharsets.UTF_8).contains(secret));
    }

    @Test
    void anAnswerForThisBoxMakesItThatStationAtItsNextStart() throws Exception {
        Files.write(data().resolve("answer.json"), answer());
        var ready = assertInstanceOf(Enrolment.Ready.class, starts());
        assertEquals("k03", StationSettings.from(ready.file()).station().value());
        assertEquals("ssl://10.0.0.5:8883", ready.file().text("broker.url").orElseThrow());
        assertFalse(Files.exists(data().resolve("answer.json")));
        assertFalse(Files.exists(data().resolve("request.json")));
        assertInstanceOf(Enrolment.Ready.class, starts());
    }

    @Test
    void aTechnicianIsToldWhoItWillBeBeforeAnythingChanges() throws Exception {
        var file = Files.write(folder.resolve("from-a-stick.json"), answer());
        var key = new IdentityFolder(data()).key().getPublic().getEncoded();
        var both = Fingerprint.of(key, authority.certificate().getEncoded());
        var written = new WrittenEnrolment(address(), () -> now);
        assertEquals(new Taken.Enrolled("k03", both), written.leave(file));
        assertFalse(Files.exists(data().resolve("identity/identity.pem")));
        assertInstanceOf(Enrolment.Ready.class, starts());
        assertEquals(new Taken.Refused(Why.A_STATION_ALREADY, ""), written.leave(file));
    }

    @Test
    void whatIsNotTheAnswerToThisBoxChangesNothingAndNamesTheFix() throws Exception {
        refused(Why.OTHER_BOX, authority.answer(DeviceKey.made().getPublic(), keys.root));
        refused(Why.UNREADABLE, Files.readAllBytes(data().resolve("request.json")));
        refused(Why.UNREADABLE, new byte[0]);
        byte[] whole = answer();
        for (int cut = 1; cut < whole.length; cut += whole.length / 40) {
            refused(Why.UNREADABLE, Arrays.copyOf(whole, cut));
        }
        now = Authority.UNTIL;
        refused(Why.TOO_LATE, answer());
        now = Instant.EPOCH;
        Files.write(data().resolve("answer.json"), answer());
        assertInstanceOf(Enrolment.Ready.class, starts(), "a box without a clock cannot tell");
    }

    @Test
    void whatWasChangedOnItsWayIsNotTaken() throws Exception {
        var sealed = Wire.read(answer(), SealedAnswer.class);
        var words = new String(sealed.answer().toArray(), StandardCharsets.UTF_8);
        var elsewhere =
                words.replace("\"songming\"", "\"chenggong\"").getBytes(StandardCharsets.UTF_8);
        refused(Why.CHANGED, Wire.bytes(new SealedAnswer(Bytes.of(elsewhere), sealed.signature())));
        byte[] others = Authority.made().signed(sealed.answer().toArray());
        refused(Why.CHANGED, Wire.bytes(new SealedAnswer(sealed.answer(), Bytes.of(others))));
    }

    @Test
    void whoKnowsItsServiceBeforehandBelievesNoOther() throws Exception {
        var known = folder.resolve("authority.pem");
        OwnersFile.write(known, Pem.text(List.of(Authority.made().certificate())));
        var file = configured();
        file.setProperty("enrol.ca.file", known.toString());
        Files.write(data().resolve("answer.json"), answer());
        var box = Enrolment.look(SettingsFile.of(file), () -> now);
        assertInstanceOf(Enrolment.Bare.class, box);
        var said = new WrittenEnrolment(address(), () -> now).refusal().orElse("");
        assertTrue(said.startsWith(Why.OTHER_SERVICE.chinese), said);
    }

    /// A set of the hall with one notice, by topic.
    private Map<String, byte[]> content(long version) {
        var notice = new Notice("n1", Notice.Kind.ANNOUNCEMENT, "标题", "正文", SHOWN);
        byte[] body = Wire.bytes(notice);
        var entry =
                new DocumentEntry(
                        ContentPath.notice("n1"),
                        DocumentType.NOTICE,
                        Sha256.of(body),
                        body.length,
                        SHOWN);
        var manifest =
                new ContentManifest(
                        HALL,
                        version,
                        Authority.NOW.minusSeconds(60),
                        Authority.UNTIL,
                        List.of(entry));
        Map<String, byte[]> content = new LinkedHashMap<>();
        content.put(Topics.document(Sha256.of(body)).name(), body);
        content.put(Topics.manifest(HALL).name(), Packed.pack(keys.manifest(manifest)));
        return content;
    }

    private byte[] zipped(Map<String, byte[]> content) throws Exception {
        var file = folder.resolve("answer.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, WrittenAnswer.ENTRY, answer());
            for (var each : content.entrySet()) {
                put(zip, each.getKey(), each.getValue());
            }
        }
        return Files.readAllBytes(file);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        ((OutputStream) zip).write(bytes);
        zip.closeEntry();
    }

    @Test
    void withContentItShowsTheHallWithoutAnyNetwork() throws Exception {
        Files.write(data().resolve("answer.zip"), zipped(content(7)));
        showsTheHall();
    }

    /// Whatever is there of an answer that was half taken.
    @Test
    void oneThatWasCutOffMeanwhileTakesItAtItsNextStart() throws Exception {
        Files.createDirectories(data().resolve("enclosed"));
        for (var half : List.of("enclosed/content.db", "content.db", "identity/trust.json")) {
            Files.writeString(data().resolve(half), "half");
        }
        Files.write(data().resolve("answer.zip"), zipped(content(7)));
        showsTheHall();
    }

    private void showsTheHall() throws Exception {
        var ready = assertInstanceOf(Enrolment.Ready.class, starts());
        var settings = StationSettings.from(ready.file());
        try (var runtime = StationRuntime.open(settings, StationStatus.Kind.KIOSK, () -> now)) {
            var shown = runtime.station().content().current();
            assertEquals(7, shown.versions().getFirst().number());
            assertEquals(Optional.empty(), leftovers());
        }
    }

    private Optional<Path> leftovers() throws IOException {
        try (var files = Files.list(data())) {
            return files.filter(f -> f.getFileName().toString().startsWith("enclosed")).findFirst();
        }
    }

    @Test
    void contentThatIsNotBelievedIsNotTakenAndNeitherIsTheRest() throws Exception {
        var changed = content(7);
        changed.replaceAll((topic, body) -> topic.contains("/doc/") ? new byte[body.length] : body);
        var missing = content(7);
        missing.keySet().removeIf(topic -> topic.contains("/doc/"));
        var strangers = content(7);
        var stranger = new Keys();
        strangers.replaceAll(
                (topic, body) -> topic.contains("manifest") ? stranger(body, stranger) : body);
        for (var content : List.of(changed, missing, strangers)) {
            var said = refusedAs("answer.zip", zipped(content));
            assertTrue(said.startsWith(Why.CONTENT.chinese), said);
        }
        byte[] whole = zipped(content(7));
        for (int cut = 2; cut < whole.length; cut += whole.length / 20) {
            var said = refusedAs("answer.zip", Arrays.copyOf(whole, cut));
            assertTrue(said.startsWith(Why.UNREADABLE.chinese), said);
        }
    }

    /// The same manifest, signed by people whom nobody knows.
    private static byte[] stranger(byte[] packed, Keys stranger) {
        try {
            var envelope = Wire.read(Packed.unpack(packed), mingbai.model.signing.Envelope.class);
            return stranger.manifest(
                    Wire.read(envelope.payload().toArray(), ContentManifest.class));
        } catch (mingbai.model.wire.MalformedMessage e) {
            throw new AssertionError(e);
        }
    }
}
