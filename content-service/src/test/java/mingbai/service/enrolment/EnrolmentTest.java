package mingbai.service.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mingbai.model.content.Bytes;
import mingbai.model.enrolment.Applicant.Program;
import mingbai.model.enrolment.Reply;
import mingbai.model.enrolment.Reply.Enrolled;
import mingbai.model.enrolment.Reply.Refused;
import mingbai.model.enrolment.Reply.Renewed;
import mingbai.model.enrolment.Reply.Waiting;
import mingbai.model.enrolment.Reply.Why;
import mingbai.model.place.StationId;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.audit.AuditLog;
import mingbai.service.authority.StationCertificates;
import mingbai.service.authority.StationRequest;
import mingbai.service.broker.Pass;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.enrolment.Approval.Decision;
import mingbai.service.enrolment.Approval.Outcome;
import mingbai.service.trust.Trust;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrolmentTest {
    private static final String PAGE = "https://hall.example/enrolment";
    private static final String HERE = "10.0.0.9";
    private static final MovableClock CLOCK = new MovableClock("2026-05-06T01:30:00Z");

    @TempDir static Path folder;
    private static QuietRooms rooms;
    private static EnrolmentDesk desk;
    private static Approval approval;
    private static StationCertificates certificates;

    @BeforeAll
    static void open() throws Exception {
        opened(QuietRooms.withSample(folder, CLOCK));
    }

    private static void opened(QuietRooms again) {
        rooms = again;
        desk = rooms.part(EnrolmentDesk.class);
        approval = rooms.part(Approval.class);
        certificates = rooms.part(StationCertificates.class);
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    /// Whatever others did is long ago.
    @BeforeEach
    void anotherDay() {
        CLOCK.advance(Duration.ofDays(1));
    }

    private static Seat kiosk(String id) {
        return new Seat(new StationId(id), Seat.Profile.KIOSK, "", "");
    }

    private Waiting waiting(BareBox box, Program program) throws Exception {
        return assertInstanceOf(Waiting.class, desk.apply(box.application(program), HERE, PAGE));
    }

    private X509Certificate enrolled(BareBox box, Seat seat, boolean replaces) throws Exception {
        var waiting = waiting(box, seat.profile().program);
        assertEquals(
                new Outcome.Seated(seat.station()),
                approval.approve(waiting.code(), new Decision(seat, replaces, "manager")));
        var reply = desk.answer(waiting.token(), HERE, PAGE);
        return certificate(assertInstanceOf(Enrolled.class, reply).chain());
    }

    private static X509Certificate certificate(List<Bytes> chain) throws Exception {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(chain.getFirst().toArray()));
    }

    private boolean counts(X509Certificate certificate) {
        return certificates.pass(certificate).isPresent();
    }

    @Test
    void aBoxIsToldWhatItIsWhomToBelieveAndWhereTheBrokerIs() throws Exception {
        var box = BareBox.made();
        var waiting = waiting(box, Program.DISPLAY);
        var strip = new Seat(new StationId("w07"), Seat.Profile.WINDOW_STRIP, "1", "");
        assertEquals(
                new Outcome.Seated(strip.station()),
                approval.approve(waiting.code(), new Decision(strip, false, "manager")));
        var reply = assertInstanceOf(Enrolled.class, desk.answer(waiting.token(), HERE, PAGE));
        assertEquals(
                Map.of(
                        "station.id", "w07",
                        "hall.id", "songming",
                        "region.code", "530127000000",
                        "kind", "window-strip",
                        "display.window", "1",
                        "broker.port", "8883"),
                reply.settings());
        assertEquals(rooms.part(Trust.class).root(), reply.trust());
        var certificate = certificate(reply.chain());
        assertEquals("CN=w07", certificate.getSubjectX500Principal().getName());
        assertEquals(box.pair().getPublic(), certificate.getPublicKey());
        assertEquals(
                Optional.of(
                        new Pass.OfStation(
                                strip.station(), rooms.part(Trust.class).place().orElseThrow())),
                certificates.pass(certificate));
        assertEquals(reply, desk.answer(waiting.token(), HERE, PAGE), "asked again, told the same");
        var deed = rooms.part(AuditLog.class).latest(1).getFirst();
        assertTrue(deed.about().startsWith("w07, "), deed.about());
    }

    @Test
    void aTakenIdIsGivenOnlyToWhoReplacesItAndTheOldBoxIsOut() throws Exception {
        var k11 = kiosk("k11");
        var old = enrolled(BareBox.made(), k11, false);
        var newer = BareBox.made();
        var waiting = waiting(newer, Program.KIOSK);
        assertEquals(
                new Outcome.Taken(k11.station()),
                approval.approve(waiting.code(), new Decision(k11, false, "manager")));
        assertTrue(counts(old));
        assertEquals(
                new Outcome.Seated(k11.station()),
                approval.approve(waiting.code(), new Decision(k11, true, "manager")));
        assertEquals(Optional.empty(), certificates.pass(old));
        var reply = desk.answer(waiting.token(), HERE, PAGE);
        assertTrue(counts(certificate(assertInstanceOf(Enrolled.class, reply).chain())));
    }

    @Test
    void aKiosksBoxBecomesNoBoardAndNothingIsGivenWithoutAHall(@TempDir Path empty)
            throws Exception {
        var k12 = kiosk("k12");
        var board = new Seat(new StationId("b01"), Seat.Profile.HALL_BOARD, "", "");
        var waiting = waiting(BareBox.made(), Program.KIOSK);
        assertInstanceOf(
                Outcome.WrongProgram.class,
                approval.approve(waiting.code(), new Decision(board, false, "manager")));
        try (var bare = QuietRooms.open(QuietRooms.real(empty), CLOCK)) {
            var there =
                    bare.part(EnrolmentDesk.class)
                            .apply(BareBox.made().application(Program.KIOSK), HERE, PAGE);
            var code = assertInstanceOf(Waiting.class, there).code();
            assertInstanceOf(
                    Outcome.NotYet.class,
                    bare.part(Approval.class).approve(code, new Decision(k12, false, "manager")));
        }
    }

    @Test
    void aCertificateIsRenewedByTheOneThatCountsAndEndsWithItsDays() throws Exception {
        var k13 = kiosk("k13");
        var first = enrolled(BareBox.made(), k13, false);
        CLOCK.advance(Duration.ofDays(61));
        var next = BareBox.made();
        var reply = desk.renew(first, next.request(), HERE);
        var second = certificate(assertInstanceOf(Renewed.class, reply).chain());
        assertEquals(next.pair().getPublic(), second.getPublicKey());
        assertTrue(counts(first) && counts(second), "until it has been taken up, both");
        CLOCK.advance(Duration.ofDays(30));
        assertEquals(List.of(false, true), List.of(counts(first), counts(second)));
        assertEquals(
                new Refused(Why.UNKNOWN_CERTIFICATE),
                desk.renew(first, BareBox.made().request(), HERE));
        CLOCK.advance(Duration.ofDays(60));
        assertTrue(!counts(second));
    }

    @Test
    void whoRenewsTwiceByOneCertificateHasOneNextOne() throws Exception {
        var k14 = kiosk("k14");
        var first = enrolled(BareBox.made(), k14, false);
        var thief = desk.renew(first, BareBox.made().request(), "10.0.0.66");
        var stolen = certificate(assertInstanceOf(Renewed.class, thief).chain());
        Reply owners = desk.renew(first, BareBox.made().request(), HERE);
        assertTrue(counts(certificate(assertInstanceOf(Renewed.class, owners).chain())));
        assertEquals(Optional.empty(), certificates.pass(stolen));
    }

    @Test
    void whoIsShutOutIsToldNothingAnyMoreAndMayBeEnrolledAnew() throws Exception {
        var k15 = kiosk("k15");
        var first = enrolled(BareBox.made(), k15, false);
        approval.shutOut(k15.station(), "manager");
        assertEquals(Optional.empty(), certificates.pass(first));
        assertEquals(
                new Refused(Why.UNKNOWN_CERTIFICATE),
                desk.renew(first, BareBox.made().request(), HERE));
        var seat =
                rooms.part(Seats.class).all().stream()
                        .filter(s -> s.seat().station().value().equals("k15"))
                        .findFirst();
        assertTrue(seat.orElseThrow().shutOut());
        assertTrue(counts(enrolled(BareBox.made(), k15, false)));
        assertEquals(Optional.empty(), certificates.pass(first));
    }

    private static <T> T elsewhere(Function<Sql, T> decided) {
        return rooms.part(Database.class).writeNow(decided);
    }

    /// Another instance decides, or somebody does while the question is on its way.
    @Test
    void whoWasShutOutMeanwhileIsNotRenewed() throws Exception {
        var k17 = kiosk("k17");
        var first = enrolled(BareBox.made(), k17, false);
        int revoked = elsewhere(sql -> certificates.revoke(sql, k17.station()));
        assertEquals(1, revoked);
        assertTrue(counts(first), "not looked up again yet");
        assertEquals(
                new Refused(Why.UNKNOWN_CERTIFICATE),
                desk.renew(first, BareBox.made().request(), HERE));
        assertEquals(Optional.empty(), certificates.of(k17.station()));
    }

    @Test
    void whoWasReplacedMeanwhileDoesNotPutItsReplacementOut() throws Exception {
        var k18 = kiosk("k18");
        var old = enrolled(BareBox.made(), k18, false);
        var place = certificates.holder(old).orElseThrow().place();
        var asked = StationRequest.parse(BareBox.made().request());
        var newer =
                elsewhere(sql -> {
                    assertEquals(1, certificates.revoke(sql, k18.station()));
                    return certificates.issue(sql, k18.station(), place, asked);
                });
        assertEquals(
                new Refused(Why.UNKNOWN_CERTIFICATE),
                desk.renew(old, BareBox.made().request(), HERE));
        assertEquals(List.of(false, true), List.of(counts(old), counts(newer)));
    }

    @Test
    void whatWasDecidedOutlivesARestart() throws Exception {
        var k16 = kiosk("k16");
        var kept = enrolled(BareBox.made(), k16, false);
        var gone = kiosk("k99");
        var out = enrolled(BareBox.made(), gone, false);
        approval.shutOut(gone.station(), "manager");
        rooms.close();
        opened(QuietRooms.open(folder, CLOCK));
        assertEquals(List.of(true, false), List.of(counts(kept), counts(out)));
    }
}
