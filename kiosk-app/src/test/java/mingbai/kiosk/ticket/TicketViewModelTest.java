package mingbai.kiosk.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import mingbai.kiosk.TryOut;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.SampleItems;
import mingbai.kiosk.ticket.TicketStep.Choosing;
import mingbai.kiosk.ticket.TicketStep.Confirming;
import mingbai.kiosk.ticket.TicketStep.Issuing;
import mingbai.kiosk.ticket.TicketStep.KeepNumber;
import mingbai.kiosk.ticket.TicketStep.NoSlip;
import mingbai.kiosk.ticket.TicketStep.Printing;
import mingbai.kiosk.ticket.TicketStep.Refused;
import mingbai.kiosk.ticket.TicketStep.TakeSlip;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.ask.Answer;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.ask.Ask;
import mingbai.model.journal.JournalEvent;
import mingbai.model.journal.JournalEvent.PrintResult;
import mingbai.model.journal.JournalEvent.SlipPrinted;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.station.ask.Reply;
import mingbai.station.queue.HeldQueue;
import mingbai.station.queue.QueueView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketViewModelTest {
    private static final BusinessId ESTATE = new BusinessId("estate");

    private final List<Ask> asked = new ArrayList<>();
    private final List<CompletableFuture<Reply>> replies = new ArrayList<>();
    private final List<CompletableFuture<SlipOutcome>> papers = new ArrayList<>();
    private final List<JournalEvent> journal = new ArrayList<>();
    private final HeldQueue queue = new HeldQueue();
    private int left;
    private final TicketViewModel model = model();

    private TicketViewModel model() {
        queue.show(SampleHall.queue());
        var sources =
                new TicketSources(
                        new StationId("kiosk-1"),
                        ask -> {
                            asked.add(ask);
                            return added(replies);
                        },
                        _ -> added(papers),
                        journal::add,
                        new Random(1));
        return new TicketViewModel(SampleHall.content(), queue, sources, () -> left++);
    }

    private static <T> CompletableFuture<T> added(List<CompletableFuture<T>> list) {
        var future = new CompletableFuture<T>();
        list.add(future);
        return future;
    }

    private void issue() {
        model.choose(ESTATE, Optional.empty());
        model.confirm();
        replies.getLast().complete(new Reply.Answered(TryOut.usual(asked.getLast())));
    }

    @Test
    void theChoicesSayHowManyWait() {
        var choosing = assertInstanceOf(Choosing.class, model.step().get());
        assertEquals(10, choosing.choices().size());
        assertEquals(Optional.of(8), choosing.choices().get(3).waiting());
    }

    @Test
    void whoWaitsIsUnknownWithoutConnection() {
        queue.show(QueueView.UNKNOWN);
        model.queueChanged();
        var choosing = assertInstanceOf(Choosing.class, model.step().get());
        assertEquals(Optional.empty(), choosing.choices().get(3).waiting());
    }

    @Test
    void aDoubleTapAsksOnce() {
        model.choose(ESTATE, Optional.empty());
        model.confirm();
        model.confirm();
        assertEquals(1, asked.size());
        assertInstanceOf(Issuing.class, model.step().get());
    }

    @Test
    void theTicketIsAskedForWithTheItemTheVisitorCameFrom() {
        var item = SampleItems.code(7);
        model.choose(ESTATE, Optional.of(item));
        model.confirm();
        var ask = assertInstanceOf(Ask.TakeTicket.class, asked.getFirst());
        assertEquals(ESTATE, ask.business());
        assertEquals(Optional.of(item), ask.item());
    }

    @Test
    void askingAgainIsTheSameRequest() {
        model.choose(ESTATE, Optional.empty());
        model.confirm();
        replies.getFirst().complete(new Reply.NoAnswer());
        assertInstanceOf(TicketStep.NoAnswer.class, model.step().get());
        model.askAgain();
        assertEquals(2, asked.size());
        assertEquals(asked.get(0), asked.get(1));
    }

    @Test
    void anotherTicketIsAnotherRequest() {
        model.choose(ESTATE, Optional.empty());
        model.confirm();
        refuse(Answer.Reason.NO_WINDOW_OPEN);
        model.back();
        model.choose(ESTATE, Optional.empty());
        model.confirm();
        assertFalse(asked.get(0).id().equals(asked.get(1).id()));
    }

    @ParameterizedTest
    @EnumSource(Answer.Reason.class)
    void everyRefusalIsShown(Answer.Reason reason) {
        model.choose(ESTATE, Optional.empty());
        model.confirm();
        refuse(reason);
        assertEquals(new Refused(reason), model.step().get());
    }

    private void refuse(Answer.Reason reason) {
        var refused = new Answer.Refused(asked.getLast().id(), reason);
        replies.getLast().complete(new Reply.Answered(refused));
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.Reason.class,
            names = {"APPOINTMENT_OVER", "UNKNOWN_APPOINTMENT", "APPOINTMENT_TOO_EARLY"})
    void whoseAppointmentWasRefusedCanTakeAnOrdinaryTicket(Answer.Reason reason) {
        model.scanned(new AppointmentCode("12345678"));
        model.choose(ESTATE, Optional.empty());
        model.confirm();
        refuse(reason);
        assertTrue(model.back());
        issue();
        var booked = asked.stream().map(ask -> ((Ask.TakeTicket) ask).appointment()).toList();
        var code = Optional.of(new AppointmentCode("12345678"));
        assertEquals(List.of(code, Optional.empty()), booked);
        assertInstanceOf(Printing.class, model.step().get());
    }

    @Test
    void theSlipSaysWhatTheTicketIs() {
        issue();
        var slip = assertInstanceOf(Printing.class, model.step().get()).slip();
        assertEquals("D018", slip.ticket().number().text());
        assertEquals(Phrase.of("综合受理区 17–20号窗口", "Windows 17–20"), slip.place());
        assertEquals("2026-11-23 09:42", slip.time());
        assertEquals(SampleHall.TICKET_PAGE + "abcdefghijklmnopqrstuv", slip.qr());
    }

    @Test
    void aPrintedSlipIsTakenAndWrittenDown() {
        issue();
        papers.getFirst().complete(new SlipOutcome.Printed());
        assertTrue(assertInstanceOf(TakeSlip.class, model.step().get()).certain());
        assertEquals(List.of(event(PrintResult.PRINTED)), journal);
    }

    @Test
    void anUnconfirmedSlipIsNeverPrintedAgain() {
        issue();
        papers.getFirst().complete(new SlipOutcome.Unconfirmed(PaperTrouble.NOT_CONNECTED));
        assertFalse(assertInstanceOf(TakeSlip.class, model.step().get()).certain());
        assertEquals(1, papers.size());
        assertEquals(List.of(event(PrintResult.UNCONFIRMED)), journal);
    }

    @Test
    void withoutAPrinterTheNumberOnTheScreenCountsAndStaysForAPhone() {
        issue();
        papers.getFirst().complete(new SlipOutcome.OnScreen());
        var kept = assertInstanceOf(KeepNumber.class, model.step().get());
        assertEquals("D018", kept.slip().ticket().number().text());
        assertEquals("您的号码是 D018，请记住号码，或用手机扫码", model.prompt().phrase().chinese());
        model.gone();
        assertEquals(List.of(event(PrintResult.UNCONFIRMED)), journal);
        model.tick(SampleHall.NOW);
        model.tick(SampleHall.NOW.plus(TicketStep.FAREWELL));
        assertEquals(0, left);
        model.tick(SampleHall.NOW.plus(TicketStep.UNPRINTED));
        assertEquals(1, left);
    }

    private void refusePaper() {
        issue();
        papers.getLast().complete(new SlipOutcome.Refused(PaperTrouble.NO_PAPER));
    }

    @Test
    void withoutPaperTheNumberIsCancelledWhenTheVisitorLeaves() {
        refusePaper();
        var noSlip = assertInstanceOf(NoSlip.class, model.step().get());
        assertEquals("D018", noSlip.slip().ticket().number().text());
        assertEquals(PaperTrouble.NO_PAPER, noSlip.trouble());
        assertEquals(List.of(), journal);
        model.gone();
        model.gone();
        assertEquals(List.of(event(PrintResult.REFUSED)), journal);
    }

    @Test
    void whatIsPrintedAfterAllCounts() {
        refusePaper();
        model.printAgain();
        model.printAgain();
        assertEquals(2, papers.size());
        papers.getLast().complete(new SlipOutcome.Printed());
        model.gone();
        assertEquals(List.of(event(PrintResult.PRINTED)), journal);
    }

    @Test
    void anUnprintedTicketDoesNotWaitForEver() {
        refusePaper();
        model.tick(SampleHall.NOW);
        model.tick(SampleHall.NOW.plus(TicketStep.UNPRINTED));
        assertEquals(1, left);
    }

    @Test
    void aTicketOutOfTheReserveSaysSoAndCounts() {
        model.choose(ESTATE, Optional.empty());
        model.confirm();
        var ticket = TryOut.ticket("D018", "estate");
        replies.getLast().complete(new Reply.OutOfReserve(ticket));
        var slip = assertInstanceOf(Printing.class, model.step().get()).slip();
        assertEquals(Optional.empty(), slip.ahead());
        assertEquals("D018", slip.ticket().number().text());
        papers.getLast().complete(new SlipOutcome.Printed());
        assertEquals(List.of(event(PrintResult.PRINTED)), journal);
    }

    @Test
    void nobodyIsTakenAwayWhileATicketIsOnItsWay() {
        model.choose(ESTATE, Optional.empty());
        model.confirm();
        model.leave();
        assertTrue(model.back());
        assertEquals(0, left);
        assertTrue(model.busy());
    }

    @Test
    void theSlipsScreenLeavesByItself() {
        issue();
        papers.getFirst().complete(new SlipOutcome.Printed());
        model.tick(SampleHall.NOW);
        model.tick(SampleHall.NOW.plus(TicketStep.FAREWELL).minusMillis(1));
        assertEquals(0, left);
        model.tick(SampleHall.NOW.plus(TicketStep.FAREWELL));
        assertEquals(1, left);
    }

    @Test
    void backFromAnItemsTicketLeadsToTheItem() {
        model.choose(ESTATE, Optional.of(SampleItems.code(7)));
        assertFalse(model.back());
        model.choose(ESTATE, Optional.empty());
        assertInstanceOf(Confirming.class, model.step().get());
        assertTrue(model.back());
    }

    private static SlipPrinted event(PrintResult result) {
        var ticket = TryOut.ticket("D018", "estate");
        return new SlipPrinted(ticket.number(), ticket.token(), result);
    }
}
