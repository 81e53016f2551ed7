package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Statistics.Count;
import mingbai.device.idcard.CardKind;
import mingbai.device.idcard.simulated.CardFault;
import mingbai.device.idcard.simulated.FictionalCard;
import mingbai.device.idcard.simulated.SimulatedIdCardReader;
import mingbai.device.ratingpad.PadGrade;
import mingbai.device.ratingpad.simulated.SimulatedRatingPad;
import mingbai.device.scanner.simulated.SimulatedCodeScanner;
import mingbai.kiosk.attached.Attached;
import mingbai.kiosk.attached.AttachedSettings;
import mingbai.kiosk.idle.IdleStep;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.rating.RatingStep;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.Stage;
import mingbai.kiosk.ticket.TicketStep;
import mingbai.kiosk.ticket.Wish.CardWord;
import mingbai.kiosk.welcome.Door;
import mingbai.model.ask.Answer;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.ask.Ask;
import mingbai.model.ask.PersonMark;
import mingbai.model.content.Bytes;
import mingbai.model.journal.JournalEvent;
import mingbai.model.rating.Grade;
import mingbai.model.status.DeviceReport;
import mingbai.program.settings.SettingsFile;
import mingbai.station.ask.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A kiosk with simulated devices beside it, each heard over the thread that draws.
@Timeout(60)
class AttachedTest {
    private static final byte[] DAY_KEY = "a key of this day".getBytes(StandardCharsets.US_ASCII);

    private final TryOut tryOut = new TryOut();
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Attached attached = Attached.open(settings(), InstantSource.system());

    private static AttachedSettings settings() {
        var written = new Properties();
        written.setProperty("scanner", "simulated");
        written.setProperty("scanner.model", "gm65");
        written.setProperty("card-reader", "simulated");
        written.setProperty("rating-pad", "simulated");
        written.setProperty("pins", "simulated");
        written.setProperty("presence", "22");
        return AttachedSettings.from(SettingsFile.of(written));
    }

    @AfterEach
    void unplug() {
        attached.close();
    }

    private Kiosk kiosk() {
        tryOut.ui = screen::add;
        var kiosk = tryOut.kiosk(Format.PORTRAIT);
        kiosk.attach(attached);
        return kiosk;
    }

    /// Waits for what a device has to say, and lets the screen hear it.
    private void hear() throws InterruptedException {
        Objects.requireNonNull(screen.poll(20, TimeUnit.SECONDS), "nothing was heard").run();
    }

    private static void until(BooleanSupplier so) throws InterruptedException {
        while (!so.getAsBoolean()) {
            var _ = new CountDownLatch(1).await(10, TimeUnit.MILLISECONDS);
        }
    }

    private void hold(String code) throws InterruptedException {
        var scanner = (SimulatedCodeScanner) attached.scanner().orElseThrow();
        until(() -> scanner.hold(code));
        hear();
    }

    @Test
    void aTicketHeldBeforeTheScannerIsRated() throws Exception {
        Stage.call(() -> {
            var kiosk = kiosk();
            hold("https://hall.example/t/abcdefghijklmnopqrstuv");
            hear();
            var rating = ((Spot.AtRating) kiosk.model().spot().get()).model();
            assertInstanceOf(RatingStep.Grading.class, rating.step().get());
            return true;
        });
    }

    @Test
    void anAppointmentHeldBeforeTheScannerIsForWhatIsChosen() throws Exception {
        Stage.call(() -> {
            var kiosk = kiosk();
            hold("12345678");
            var ticket = ((Spot.AtTicket) kiosk.model().spot().get()).model();
            ticket.choose(SampleHall.business("estate").id(), Optional.empty());
            var wish = ((TicketStep.Confirming) ticket.step().get()).wish();
            assertEquals(Optional.of(new AppointmentCode("12345678")), wish.appointment());
            return true;
        });
    }

    @Test
    void aKeyOfThePadIsTheRatingOfTheTicketOnTheScreen() throws Exception {
        Stage.call(() -> {
            var kiosk = kiosk();
            var pad = (SimulatedRatingPad) attached.pad().orElseThrow();
            until(() -> pad.health().status().word().equals("online"));
            kiosk.model().enter(Door.RATING);
            var rating = ((Spot.AtRating) kiosk.model().spot().get()).model();
            rating.scanned("D018");
            hear();
            pad.press(PadGrade.SATISFIED);
            hear();
            hear();
            assertEquals(new RatingStep.Thanks(Grade.SATISFIED), rating.step().get());
            var given =
                    tryOut.journal.events().stream()
                            .filter(JournalEvent.RatingGiven.class::isInstance)
                            .toList();
            assertEquals(1, given.size());
            pad.press(PadGrade.DISSATISFIED);
            until(() -> pad.statistics().of(Count.KEYS_IGNORED) == 1);
            return true;
        });
    }

    @Test
    void aKeyOfThePadIsATouchAndALowOneAsksForTheReasonFirst() throws Exception {
        Stage.call(() -> {
            var kiosk = kiosk();
            var pad = (SimulatedRatingPad) attached.pad().orElseThrow();
            until(() -> pad.health().status().word().equals("online"));
            kiosk.model().enter(Door.RATING);
            var rating = ((Spot.AtRating) kiosk.model().spot().get()).model();
            rating.scanned("D018");
            hear();
            tryOut.now = tryOut.now.plusSeconds(63);
            kiosk.tick();
            assertInstanceOf(IdleStep.Asking.class, kiosk.model().idle().step().get());
            pad.press(PadGrade.VERY_DISSATISFIED);
            hear();
            kiosk.tick();
            assertEquals(new IdleStep.Attended(), kiosk.model().idle().step().get());
            assertInstanceOf(RatingStep.Explaining.class, rating.step().get());
            kiosk.model().home();
            assertEquals(List.of(), tryOut.journal.events());
            return true;
        });
    }

    @Test
    void aVisitorWhoLaysACardIsMarkedUnderTheKeyOfTheDay() throws Exception {
        tryOut.service =
                ask ->
                        CompletableFuture.completedFuture(
                                new Reply.Answered(
                                        ask instanceof Ask.GetDayKey(var id, var _)
                                                ? new Answer.DayKey(
                                                        id,
                                                        LocalDate.of(2026, 11, 27),
                                                        Bytes.of(DAY_KEY))
                                                : TryOut.usual(ask)));
        Stage.call(() -> {
            var kiosk = kiosk();
            var reader = (SimulatedIdCardReader) attached.cardReader().orElseThrow();
            kiosk.model().enter(Door.TICKET);
            hear();
            var ticket = ((Spot.AtTicket) kiosk.model().spot().get()).model();
            reader.fault(CardFault.WRONG_CARD, true);
            reader.lay(FictionalCard.of(CardKind.RESIDENT));
            hear();
            ticket.choose(SampleHall.business("estate").id(), Optional.empty());
            var refused = ((TicketStep.Confirming) ticket.step().get()).wish().card();
            assertInstanceOf(CardWord.Unread.class, refused.orElseThrow());
            reader.fault(CardFault.WRONG_CARD, false);
            reader.lay(FictionalCard.of(CardKind.RESIDENT));
            hear();
            ticket.confirm();
            var asked = (Ask.TakeTicket) tryOut.asked.getLast();
            assertEquals(Optional.of(mark()), asked.person());
            return true;
        });
    }

    @Test
    void aCardLaidWhereCasesAreAskedForFindsItsHoldersCases() throws Exception {
        Stage.call(() -> {
            var kiosk = kiosk();
            var reader = (SimulatedIdCardReader) attached.cardReader().orElseThrow();
            kiosk.model().enter(Door.PROGRESS);
            hear();
            reader.lay(FictionalCard.of(CardKind.RESIDENT));
            hear();
            var asked = (Ask.FindCases) tryOut.asked.getLast();
            assertEquals(mark(new byte[] {3, 1, 4, 1, 5}), asked.person());
            return true;
        });
    }

    /// What the service would make of the same card.
    private static PersonMark mark() {
        return mark(DAY_KEY);
    }

    private static PersonMark mark(byte[] key) {
        byte[] block = FictionalCard.of(CardKind.RESIDENT);
        var text = new String(block, StandardCharsets.UTF_16LE);
        var number =
                java.util.regex.Pattern.compile("999999[0-9]{11}[0-9X]")
                        .matcher(text)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group();
        return PersonMark.of(key, number.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aKioskBeforeWhichNobodyStandsIsDimmedUntilSomebodyTouchesIt() throws Exception {
        Stage.call(() -> {
            var kiosk = kiosk();
            until(() -> !attached.somebodyThere());
            kiosk.tick();
            assertFalse(kiosk.model().dim().get());
            tryOut.now = tryOut.now.plusSeconds(61);
            kiosk.tick();
            assertTrue(kiosk.model().dim().get());
            hold("12345678");
            assertFalse(kiosk.model().dim().get());
            kiosk.tick();
            assertFalse(kiosk.model().dim().get());
            return true;
        });
    }

    @Test
    void theirHealthIsToldOnceAndAgainWhenItChanges() throws Exception {
        var guides = DeviceHealth.starting(SampleHall.NOW);
        attached.also(
                "guide-printer",
                true,
                () ->
                        guides.after(
                                DeviceStatus.ONLINE,
                                Confidence.OBSERVED,
                                List.of(),
                                SampleHall.NOW));
        var names =
                List.of(
                        "code-scanner",
                        "id-reader",
                        "rating-pad",
                        "presence-sensor",
                        "guide-printer");
        var told = new java.util.HashMap<String, DeviceReport>();
        until(() -> {
            attached.news().forEach(each -> told.put(each.name(), each));
            return names.stream()
                    .allMatch(each ->
                            told.containsKey(each) && told.get(each).status().equals("online"));
        });
        assertTrue(told.values().stream().allMatch(DeviceReport::simulated));
        ((SimulatedCodeScanner) attached.scanner().orElseThrow())
                .fault(mingbai.device.simulated.LineFault.UNPLUGGED, true);
        until(() -> attached.news().stream().anyMatch(each -> each.detail().contains("找不到扫码器")));
    }
}
