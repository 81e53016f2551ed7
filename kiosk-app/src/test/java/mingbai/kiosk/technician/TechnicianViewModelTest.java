package mingbai.kiosk.technician;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import mingbai.kiosk.sample.SampleBench;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.technician.TechnicianStep.Asking;
import mingbai.kiosk.technician.TechnicianStep.Barred;
import mingbai.kiosk.technician.TechnicianStep.Menu;
import mingbai.kiosk.technician.TechnicianStep.OutOfService;
import mingbai.kiosk.technician.TechnicianStep.Testing;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.place.StationId;
import mingbai.model.signing.Signer;
import mingbai.model.status.DeviceReport;
import mingbai.model.unlock.AnswerCode;
import mingbai.model.unlock.Challenge;
import org.junit.jupiter.api.Test;

/// Who is let in, and what they can do.
class TechnicianViewModelTest {
    private static final StationId KIOSK = new StationId("kiosk-1");

    private final SampleBench bench = new SampleBench();
    private final Lock lock = new Lock(KIOSK, bench.verifier(), new Random(3));
    private Instant now = SampleHall.NOW;
    private int left;
    private TechnicianViewModel model = knocking();

    private TechnicianViewModel knocking() {
        return new TechnicianViewModel(lock, bench, now, ZoneId.of("Asia/Shanghai"), () -> left++);
    }

    private Challenge challenge() {
        return assertInstanceOf(Asking.class, model.step().get()).challenge();
    }

    private void after(Duration time) {
        now = now.plus(time);
        model.tick(now);
    }

    private void wrong() {
        model.scanned(SampleBench.answer(challenge(), Signer.generate()).digits());
    }

    @Test
    void aDeviceThatHasSomethingToSayIsNotCalledWell() {
        var low = new DeviceReport("guide-printer", "online", "纸将尽。", false);
        var well = new DeviceReport("guide-printer", "online", "", false);
        assertEquals("需要留意", DeviceWords.state(low).chinese());
        assertEquals("正常", DeviceWords.state(well).chinese());
    }

    @Test
    void theSignedAnswerOpensTheMenu() {
        model.scanned(bench.answer(challenge()).digits());
        var menu = assertInstanceOf(Menu.class, model.step().get());
        assertEquals(bench.devices(), menu.devices());
        assertEquals(bench.facts(), menu.facts());
        assertEquals("online", bench.told.getLast().status());
    }

    @Test
    void itCanBeTypedGroupByGroupAndAMistypedGroupIsTypedAgain() {
        var groups = bench.answer(challenge()).groups();
        for (int i = 0; i < groups.size(); i++) {
            if (i == 7) {
                char wrong = groups.get(i).charAt(0) == '0' ? '1' : '0';
                (wrong + groups.get(i).substring(1)).chars().forEach(c -> model.type((char) c));
                var asking = assertInstanceOf(Asking.class, model.step().get());
                assertEquals(7, asking.groups().size());
                assertEquals("第 8 组不对，请重新输入这一组", asking.problem().orElseThrow().chinese());
            }
            groups.get(i).chars().forEach(c -> model.type((char) c));
        }
        assertInstanceOf(Menu.class, model.step().get());
        assertEquals(0, lock.wrong());
    }

    @Test
    void aForgedAnswerIsRefusedAndCounted() {
        wrong();
        var asking = assertInstanceOf(Asking.class, model.step().get());
        assertEquals("答复码不对，请核对终端和挑战码", asking.problem().orElseThrow().chinese());
        assertEquals(1, lock.wrong());
        assertEquals("potentialFraud", bench.told.getLast().status());
        assertEquals("维护答复码输错 1 次。", bench.told.getLast().detail());
    }

    @Test
    void anotherStationsAnswerIsRefused() {
        var elsewhere = new Challenge(new StationId("kiosk-2"), challenge().number());
        model.scanned(bench.answer(elsewhere).digits());
        assertInstanceOf(Asking.class, model.step().get());
        assertEquals(1, lock.wrong());
    }

    @Test
    void anAnswerOpensOnce() {
        var first = challenge();
        var answer = bench.answer(first);
        model.scanned(answer.digits());
        model.end();
        assertEquals(1, left);
        model = knocking();
        assertNotEquals(first, challenge());
        model.scanned(answer.digits());
        assertInstanceOf(Asking.class, model.step().get());
        assertEquals(1, lock.wrong());
    }

    @Test
    void anAnswerThatComesTooLateIsRefused() {
        var first = challenge();
        var answer = bench.answer(first);
        after(Lock.VALID.minusSeconds(1));
        assertEquals(0, left);
        assertEquals(Lock.Outcome.TOO_OLD, late(answer));
        after(Duration.ofSeconds(1));
        assertEquals(1, left);
        model = knocking();
        assertNotEquals(first, challenge());
        model.scanned(answer.digits());
        assertInstanceOf(Asking.class, model.step().get());
    }

    private Lock.Outcome late(AnswerCode answer) {
        return lock.answer(Optional.of(answer), now.plusSeconds(1));
    }

    @Test
    void aClockSetBackMakesNoChallengeGoodForLonger() {
        var answer = Optional.of(bench.answer(challenge()));
        assertEquals(Lock.Outcome.TOO_OLD, lock.answer(answer, now.minus(Duration.ofHours(3))));
    }

    @Test
    void afterFiveWrongAnswersNobodyIsListenedToForTenMinutes() {
        for (int i = 0; i < Lock.MOST_WRONG; i++) {
            wrong();
        }
        assertInstanceOf(Barred.class, model.step().get());
        assertEquals("维护答复码输错 5 次。", bench.told.getLast().detail());
        model = knocking();
        assertInstanceOf(Barred.class, model.step().get());
        after(Lock.VALID);
        assertEquals(1, left);
        model = knocking();
        model.scanned(bench.answer(challenge()).digits());
        assertInstanceOf(Menu.class, model.step().get());
    }

    @Test
    void whatIsTriedSaysWhatCameOfIt() {
        model.scanned(bench.answer(challenge()).digits());
        bench.paper = new CompletableFuture<>();
        model.printTest();
        assertEquals("正在打印测试页", said());
        bench.paper.complete(new SlipOutcome.Printed());
        assertEquals("测试页已打印", said());
        model.speakTest();
        assertEquals("扬声器应正在说话", said());
        for (int i = 0; i < TestPicture.values().length; i++) {
            model.testScreen();
            assertInstanceOf(Testing.class, model.step().get());
        }
        model.testScreen();
        assertInstanceOf(Menu.class, model.step().get());
        model.restart();
        assertEquals(1, bench.restarts);
    }

    private String said() {
        return assertInstanceOf(Menu.class, model.step().get()).said().orElseThrow().chinese();
    }

    @Test
    void outOfServiceItStaysUntilSomebodyComesInAgain() {
        model.scanned(bench.answer(challenge()).digits());
        model.takeOut();
        assertTrue(model.busy());
        assertEquals("offline", bench.told.getLast().status());
        after(Duration.ofDays(3));
        assertInstanceOf(OutOfService.class, model.step().get());
        model.knock();
        after(Lock.VALID);
        assertInstanceOf(OutOfService.class, model.step().get());
        model.knock();
        model.back();
        assertInstanceOf(OutOfService.class, model.step().get());
        model.knock();
        model.scanned(bench.answer(challenge()).digits());
        model.end();
        assertEquals(List.of(false, 1), List.of(model.busy(), left));
    }

    @Test
    void aMenuThatIsLeftOpenClosesByItself() {
        model.scanned(bench.answer(challenge()).digits());
        after(TechnicianViewModel.OPEN_FOR.minusSeconds(1));
        assertEquals(0, left);
        after(Duration.ofSeconds(1));
        assertEquals(1, left);
    }
}
