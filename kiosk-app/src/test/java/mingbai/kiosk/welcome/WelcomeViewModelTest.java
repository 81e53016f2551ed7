package mingbai.kiosk.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.welcome.WelcomeStep.Busy;
import mingbai.kiosk.welcome.WelcomeStep.Greeting;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.model.content.ContentPath;
import mingbai.model.rules.OpeningHours;
import mingbai.model.rules.QueueRules;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueView;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest {
    private final List<Door> entered = new ArrayList<>();
    private final WelcomeViewModel model =
            new WelcomeViewModel(SampleHall.NOW, EnumSet.allOf(Door.class), entered::add);

    private Greeting greeting() {
        return assertInstanceOf(Greeting.class, model.step().get());
    }

    @Test
    void beforeAnyContentOnlyAHintIsShown() {
        assertEquals(List.of(), greeting().doors());
        assertEquals(List.of(Hint.NO_CONTENT), greeting().hints());
    }

    @Test
    void aWholeHallHasAllDoorsAndNoHint() {
        model.show(SampleHall.content());
        model.show(SampleHall.queue());
        assertEquals(List.of(Door.values()), greeting().doors());
        assertEquals(List.of(), greeting().hints());
        assertEquals(Optional.of(new Busy(29, 36)), greeting().busy());
    }

    @Test
    void aDoorThatLeadsNowhereIsNotThere() {
        var documents = new HashMap<>(SampleHall.documents(20));
        documents.remove(ContentPath.CATALOGUE);
        model.show(new HallContent(documents, List.of()));
        assertEquals(List.of(Door.TICKET, Door.RATING, Door.MAP), greeting().doors());
        model.enter(Door.GUIDE);
        assertEquals(List.of(), entered);
    }

    @Test
    void withoutConnectionNobodyIsToldHowManyWait() {
        model.show(SampleHall.content());
        model.show(QueueView.UNKNOWN);
        assertEquals(Optional.empty(), greeting().busy());
        assertEquals(List.of(Hint.OFFLINE), greeting().hints());
    }

    @Test
    void expiredContentAndADeadClockAreSaid() {
        model.show(SampleHall.queue());
        model.show(new HallContent(SampleHall.documents(20), SampleHall.versions(SampleHall.NOW)));
        assertEquals(List.of(Hint.CONTENT_EXPIRED), greeting().hints());
        model.tick(Instant.parse("2000-01-01T00:00:00Z"));
        assertEquals(List.of(Hint.CLOCK_NOT_SET), greeting().hints());
    }

    @Test
    void theTimeIsTheHallsOwn() {
        model.show(SampleHall.content());
        assertEquals(
                new HallTime("09:42", "2026年11月23日 星期一", "Mon, 23 Nov 2026"), model.time().get());
    }

    @Test
    void aCommunityHallHasOnlyItsOwnDoors() {
        var small = new WelcomeViewModel(SampleHall.NOW, Door.parse("guide, map"), entered::add);
        small.show(SampleHall.content());
        var doors = ((Greeting) small.step().get()).doors();
        assertEquals(List.of(Door.GUIDE, Door.MAP), doors);
        small.enter(Door.TICKET);
        assertEquals(List.of(), entered);
    }

    @Test
    void aloneItShowsItsNoticesUntilSomebodyTouchesIt() {
        model.show(SampleHall.content());
        model.tick(SampleHall.NOW.plus(WelcomeViewModel.ALONE).minusSeconds(1));
        greeting();
        model.tick(SampleHall.NOW.plus(WelcomeViewModel.ALONE));
        assertInstanceOf(WelcomeStep.Attracting.class, model.step().get());
        model.greet();
        greeting();
    }

    @Test
    void outsideItsHoursItSaysThatNoTicketsAreGivenOut() {
        var documents = new HashMap<>(SampleHall.documents(20));
        var never = new OpeningHours(List.of(), List.of(), List.of());
        documents.put(ContentPath.QUEUE_RULES, rules(never));
        model.show(SampleHall.queue());
        model.show(new HallContent(documents, List.of()));
        assertEquals(List.of(Hint.CLOSED), greeting().hints());
        assertTrue(model.closed());
    }

    @Test
    void aPrinterThatCannotPrintIsSaidBeforeSomebodyTakesATicket() {
        model.show(SampleHall.content());
        model.show(SampleHall.queue());
        model.printer(Optional.of(PaperTrouble.NO_PAPER));
        assertEquals(List.of(Hint.NO_PAPER), greeting().hints());
        model.printer(Optional.of(PaperTrouble.BROKEN));
        assertEquals(List.of(Hint.NO_PRINTER), greeting().hints());
        model.printer(Optional.empty());
        assertEquals(List.of(), greeting().hints());
    }

    private static QueueRules rules(OpeningHours hours) {
        var usual = QueueRules.USUAL;
        return new QueueRules(
                hours, usual.fairness(), usual.missed(), false, usual.reserve(), List.of());
    }

    @Test
    void noticesTakeTurns() {
        model.show(SampleHall.content());
        var first = model.notice().get().orElseThrow();
        model.tick(SampleHall.NOW.plusSeconds(8));
        var second = model.notice().get().orElseThrow();
        model.tick(SampleHall.NOW.plusSeconds(16));
        assertEquals(first, model.notice().get().orElseThrow());
        assertEquals(false, first.equals(second));
    }
}
