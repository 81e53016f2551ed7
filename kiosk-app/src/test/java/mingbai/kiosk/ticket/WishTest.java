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
import mingbai.kiosk.ticket.TicketStep.Choosing;
import mingbai.kiosk.ticket.TicketStep.Coding;
import mingbai.kiosk.ticket.TicketStep.Confirming;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.ask.Ask;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.queue.Business;
import mingbai.model.queue.PriorityGroup;
import mingbai.station.ask.Reply;
import mingbai.station.queue.HeldQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a visitor can wish besides a business: a group, an appointment, further businesses.
class WishTest {
    private static final BusinessId ESTATE = new BusinessId("estate");
    private static final BusinessId MARKET = new BusinessId("market");
    private static final BusinessId TAX = new BusinessId("tax");

    private final List<Ask> asked = new ArrayList<>();
    private final List<TicketSlip> slips = new ArrayList<>();
    private final HeldQueue queue = new HeldQueue();
    private TicketViewModel model = model();

    private TicketViewModel model() {
        queue.show(SampleHall.queue());
        var sources =
                new TicketSources(
                        new StationId("kiosk-1"),
                        ask -> {
                            asked.add(ask);
                            return CompletableFuture.completedFuture(
                                    new Reply.Answered(TryOut.usual(ask)));
                        },
                        slip -> {
                            slips.add(slip);
                            return CompletableFuture.completedFuture(new SlipOutcome.Printed());
                        },
                        _ -> {},
                        new Random(1));
        return new TicketViewModel(SampleHall.content(), queue, sources, () -> {});
    }

    @BeforeEach
    void choose() {
        model.choose(ESTATE, Optional.empty());
    }

    private Ask.TakeTicket confirmed() {
        model.confirm();
        return assertInstanceOf(Ask.TakeTicket.class, asked.getLast());
    }

    private void add(BusinessId business) {
        model.addAnother();
        model.choose(business, Optional.empty());
    }

    private void type(String keys) {
        keys.chars().forEach(key -> model.type((char) key));
    }

    @Test
    void whoBelongsToAGroupIsAskedForWithIt() {
        model.groups();
        model.belongs(Optional.of(PriorityGroup.ELDERLY));
        model.groups();
        model.belongs(Optional.of(PriorityGroup.PREGNANT));
        model.queueChanged();
        assertEquals(Optional.of(PriorityGroup.PREGNANT), confirmed().priority());
    }

    @Test
    void whoChoseAGroupByMistakeTakesItBack() {
        model.groups();
        model.belongs(Optional.of(PriorityGroup.ELDERLY));
        model.groups();
        model.belongs(Optional.empty());
        assertEquals(Optional.empty(), confirmed().priority());
    }

    @Test
    void oneTicketMayBeForSeveralBusinesses() {
        add(MARKET);
        add(TAX);
        model.queueChanged();
        var ask = confirmed();
        assertEquals(ESTATE, ask.business());
        assertEquals(List.of(MARKET, TAX), ask.also());
        var also = slips.getFirst().also().stream().map(Business::id).toList();
        assertEquals(List.of(MARKET, TAX), also);
    }

    @Test
    void whatIsInTheWishIsNotOfferedAgainAndCanBeLeftOut() {
        add(MARKET);
        model.addAnother();
        var choosing = assertInstanceOf(Choosing.class, model.step().get());
        var offered = choosing.choices().stream().map(c -> c.business().id()).toList();
        assertFalse(offered.contains(ESTATE) || offered.contains(MARKET));
        assertEquals(8, offered.size());
        assertTrue(model.back());
        model.leaveOut(MARKET);
        assertEquals(List.of(), confirmed().also());
    }

    @Test
    void aWishHasAnEnd() {
        for (var business : List.of("market", "tax", "social")) {
            add(new BusinessId(business));
        }
        model.addAnother();
        var confirming = assertInstanceOf(Confirming.class, model.step().get());
        assertTrue(confirming.wish().full());
        assertEquals(Wish.MOST_ALSO, confirmed().also().size());
    }

    @Test
    void anAppointmentIsTypedDigitByDigit() {
        model.appointment();
        type("1239<45!12345678");
        assertEquals(Optional.of(new AppointmentCode("12345678")), confirmed().appointment());
    }

    @Test
    void halfACodeIsNoAppointment() {
        model.appointment();
        type("<<1234567");
        assertEquals("1234567", assertInstanceOf(Coding.class, model.step().get()).typed());
        assertTrue(model.back());
        assertEquals(Optional.empty(), confirmed().appointment());
    }
}
