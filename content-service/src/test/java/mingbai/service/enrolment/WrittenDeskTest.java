package mingbai.service.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import mingbai.model.enrolment.Applicant.Program;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.SealedAnswer;
import mingbai.model.enrolment.WrittenAnswer;
import mingbai.model.enrolment.WrittenRequest;
import mingbai.model.place.StationId;
import mingbai.model.wire.Wire;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.authority.CertificateAuthority;
import mingbai.service.enrolment.Approval.Decision;
import mingbai.service.enrolment.Approval.Outcome;
import mingbai.service.enrolment.WrittenDesk.Brought;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Boxes whose requests come by hand.
class WrittenDeskTest {
    private static final MovableClock CLOCK = new MovableClock("2026-05-06T01:30:00Z");

    @TempDir static Path folder;
    private static QuietRooms rooms;
    private static WrittenDesk desk;
    private static Approval approval;

    @BeforeAll
    static void open() throws Exception {
        rooms = QuietRooms.withSample(folder, CLOCK);
        desk = rooms.part(WrittenDesk.class);
        approval = rooms.part(Approval.class);
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    private static byte[] request(BareBox box) throws Exception {
        return Wire.bytes(WrittenRequest.of(box.application(Program.KIOSK), CLOCK.instant()));
    }

    private static StationId seated(BareBox box, String id) throws Exception {
        var guest = assertInstanceOf(Brought.Waits.class, desk.bring(request(box))).guest();
        var key = box.pair().getPublic().getEncoded();
        assertEquals(Fingerprint.of(key, new byte[0]), guest.told().fingerprint());
        var station = new StationId(id);
        var seat = new Seat(station, Seat.Profile.KIOSK, "", "");
        assertEquals(
                new Outcome.Seated(station),
                approval.approve(guest.code(), new Decision(seat, false, "manager")));
        return station;
    }

    private static Optional<WrittenDesk.Answer> offered(StationId station) {
        return desk.answers().stream().filter(a -> a.station().equals(station)).findFirst();
    }

    @Test
    void aRequestIsAnsweredOnceAndTheAnswerIsSignedByTheAuthority() throws Exception {
        var box = BareBox.made();
        var station = seated(box, "k31");
        assertEquals(new Brought.Answered(station), desk.bring(request(box)));
        var answer = offered(station).orElseThrow();
        var authority = rooms.part(CertificateAuthority.class).certificate();
        assertEquals(
                Fingerprint.of(box.pair().getPublic().getEncoded(), authority.getEncoded()),
                answer.both());
        var sealed = Wire.read(desk.file(answer.id()).orElseThrow(), SealedAnswer.class);
        var signature = Signature.getInstance(SealedAnswer.ALGORITHM);
        signature.initVerify(authority.getPublicKey());
        signature.update(sealed.answer().toArray());
        assertTrue(signature.verify(sealed.signature().toArray()));
        var told = Wire.read(sealed.answer().toArray(), WrittenAnswer.class);
        assertEquals("k31", told.enrolled().settings().get("station.id"));
        assertEquals(CLOCK.instant().plus(WaitingRoom.CARRIED), told.until());
    }

    @Test
    void withItsContentItIsOneFile() throws Exception {
        var answer = offered(seated(BareBox.made(), "k32")).orElseThrow();
        var out = new ByteArrayOutputStream();
        assertTrue(desk.fileWithContent(answer.id(), out));
        Set<String> names = new HashSet<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                names.add(each.getName());
            }
        }
        assertTrue(names.contains(WrittenAnswer.ENTRY), names.toString());
    }

    @Test
    void anAnswerOfAStationThatWasShutOutOrIsOldIsNotOffered() throws Exception {
        var out = seated(BareBox.made(), "k33");
        approval.shutOut(out, "manager");
        assertEquals(Optional.empty(), offered(out));
        var old = seated(BareBox.made(), "k34");
        var id = offered(old).orElseThrow().id();
        CLOCK.advance(WaitingRoom.CARRIED.plus(Duration.ofSeconds(1)));
        assertEquals(Optional.empty(), desk.file(id));
    }

    @Test
    void whatIsNoWholeRequestIsNone() throws Exception {
        var whole = request(BareBox.made());
        for (var file :
                List.of(
                        new byte[0],
                        Arrays.copyOf(whole, whole.length - 1),
                        Arrays.copyOf(whole, WrittenRequest.MOST_BYTES + 1),
                        new String(whole, StandardCharsets.UTF_8)
                                .replace("request", "answer")
                                .getBytes(StandardCharsets.UTF_8))) {
            assertEquals(new Brought.Unreadable(), desk.bring(file));
        }
        var thief = BareBox.made();
        var forged =
                new mingbai.model.enrolment.Application(
                        thief.request(BareBox.made().pair()),
                        thief.application(Program.KIOSK).box());
        assertEquals(
                new Brought.Unreadable(),
                desk.bring(Wire.bytes(WrittenRequest.of(forged, CLOCK.instant()))));
    }
}
