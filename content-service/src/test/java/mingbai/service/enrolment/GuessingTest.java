package mingbai.service.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.enrolment.Applicant.Program;
import mingbai.model.enrolment.Application;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.PairingCode;
import mingbai.model.enrolment.Reply;
import mingbai.model.enrolment.Reply.Refused;
import mingbai.model.enrolment.Reply.Waiting;
import mingbai.model.enrolment.Reply.Why;
import mingbai.model.enrolment.Token;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.enrolment.Approval.Outcome;
import mingbai.service.enrolment.Approval.Outcome.NoSuchCode;
import mingbai.service.enrolment.Approval.Outcome.TooManyTries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody tries to come in by trying.
class GuessingTest {
    private static final String PAGE = "https://hall.example/enrolment";
    private static final String HERE = "10.0.0.9";

    private static final MovableClock CLOCK = new MovableClock("2026-05-06T01:30:00Z");

    @TempDir static Path folder;
    private static QuietRooms rooms;
    private static EnrolmentDesk desk;
    private static Approval approval;

    @BeforeAll
    static void open() throws Exception {
        rooms = QuietRooms.open(folder, CLOCK);
        desk = rooms.part(EnrolmentDesk.class);
        approval = rooms.part(Approval.class);
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

    private Waiting waiting() throws Exception {
        return assertInstanceOf(
                Waiting.class, desk.apply(BareBox.made().application(Program.KIOSK), HERE, PAGE));
    }

    private static PairingCode another(PairingCode than) {
        int next = (Integer.parseInt(than.digits()) + 1) % 100_000_000;
        return new PairingCode("%08d".formatted(next));
    }

    @Test
    void afterFiveWrongCodesEvenTheRightOneIsNotLookedUpForAQuarterOfAnHour() throws Exception {
        var code = waiting().code();
        for (int i = 0; i < Approval.WRONG_EACH; i++) {
            assertInstanceOf(NoSuchCode.class, approval.find(another(code), "manager"));
        }
        assertInstanceOf(TooManyTries.class, approval.find(code, "manager"));
        assertInstanceOf(TooManyTries.class, approval.turnAway(code, "manager"));
        assertInstanceOf(Outcome.Found.class, approval.find(code, "deputy"));
        CLOCK.advance(Duration.ofMinutes(16));
        code = waiting().code();
        assertInstanceOf(Outcome.Found.class, approval.find(code, "manager"));
    }

    @Test
    void manyTogetherTryNoMoreThanTwentyInAQuarterOfAnHour() throws Exception {
        var code = waiting().code();
        var random = new Random(7);
        int looked = 0;
        for (int i = 0; i < 10_000; i++) {
            var guess = PairingCode.drawn(random);
            var outcome = approval.find(guess.equals(code) ? another(code) : guess, "m" + i);
            looked += outcome instanceof NoSuchCode ? 1 : 0;
        }
        assertEquals(Approval.WRONG_TOGETHER, looked);
    }

    @Test
    void aCodeCountsForAQuarterOfAnHourAndOnce() throws Exception {
        var first = waiting();
        CLOCK.advance(WaitingRoom.CODE_COUNTS.minusSeconds(1));
        assertInstanceOf(Outcome.Found.class, approval.find(first.code(), "manager"));
        CLOCK.advance(Duration.ofSeconds(1));
        assertInstanceOf(NoSuchCode.class, approval.find(first.code(), "manager"));
        assertEquals(new Refused(Why.TOO_LATE), desk.answer(first.token(), HERE, PAGE));
        var second = waiting();
        assertInstanceOf(Outcome.TurnedAway.class, approval.turnAway(second.code(), "manager"));
        assertInstanceOf(NoSuchCode.class, approval.turnAway(second.code(), "manager"));
        assertEquals(new Refused(Why.BY_A_MANAGER), desk.answer(second.token(), HERE, PAGE));
    }

    @Test
    void codesAndTokensComeFromChanceAndNoTwoWaitUnderOne() throws Exception {
        Set<PairingCode> codes = new HashSet<>();
        Set<String> tokens = new HashSet<>();
        int[] digits = new int[10];
        var random = new SecureRandom();
        for (int i = 0; i < 20_000; i++) {
            var code = PairingCode.drawn(random);
            codes.add(code);
            code.digits().chars().forEach(d -> digits[d - '0']++);
            tokens.add(Token.drawn(random).text());
        }
        assertEquals(20_000, tokens.size());
        // Of 20,000 out of 100,000,000, two meet now and then: about 2 pairs.
        assertTrue(codes.size() > 19_980, codes.size() + " different ones");
        for (int count : digits) {
            assertTrue(Math.abs(count - 16_000) < 800, "each digit as often as any: " + count);
        }
        Set<PairingCode> live = new HashSet<>();
        for (int i = 0; i < WaitingRoom.MOST_FROM_ONE_ADDRESS / 2; i++) {
            assertTrue(live.add(waiting().code()));
        }
    }

    @Test
    void whoGuessesATokenLearnsNothingAndIsSlowedDown() throws Exception {
        waiting();
        var random = new Random(11);
        Reply last = new Refused(Why.TOO_LATE);
        for (int i = 0; i < 700; i++) {
            last = desk.answer(Token.drawn(random), "10.0.0.66", PAGE);
            assertInstanceOf(Refused.class, last);
        }
        assertEquals(new Refused(Why.TOO_MANY_REQUESTS), last);
    }

    @Test
    void whoFloodsTheWaitingRoomKeepsNobodyElseOut() throws Exception {
        int entered = 0;
        for (int i = 0; i < 50; i++) {
            if (i % 10 == 0) {
                CLOCK.advance(Duration.ofSeconds(61));
            }
            var reply = desk.apply(BareBox.made().application(Program.KIOSK), "10.0.0.66", PAGE);
            entered += reply instanceof Waiting ? 1 : 0;
        }
        assertEquals(WaitingRoom.MOST_FROM_ONE_ADDRESS, entered);
        assertFalse(waiting().code().digits().isEmpty());
    }

    @Test
    void aRequestThatIsNotTheKeysOwnIsRefused() throws Exception {
        var box = BareBox.made();
        var stolen = box.request(BareBox.made().pair());
        var application = new Application(stolen, box.application(Program.KIOSK).box());
        assertEquals(new Refused(Why.MALFORMED), desk.apply(application, HERE, PAGE));
        assertEquals(
                new Refused(Why.MALFORMED),
                desk.apply(
                        new Application(Bytes.of(new byte[] {1, 2, 3}), application.box()),
                        HERE,
                        PAGE));
    }

    @Test
    void whoStandsInBetweenHasAnotherFingerprint() throws Exception {
        var box = BareBox.made().pair().getPublic().getEncoded();
        var between = BareBox.made().pair().getPublic().getEncoded();
        var real = new byte[] {1};
        var forged = new byte[] {2};
        var shown = Fingerprint.of(box, forged);
        assertFalse(shown.equals(Fingerprint.of(between, real)));
        assertFalse(shown.equals(Fingerprint.of(box, real)));
        assertEquals(39, shown.text().length());
    }
}
