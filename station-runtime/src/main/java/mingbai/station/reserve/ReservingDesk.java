package mingbai.station.reserve;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.station.ask.Reply;
import mingbai.station.ask.ServiceDesk;
import mingbai.station.content.HallContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the service, and gives out a number of the reserve when no answer comes. An appointment
/// cannot be checked without the service, so it waits for it.
public final class ReservingDesk implements ServiceDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ReservingDesk.class);

    private final ServiceDesk service;
    private final TicketReserve reserve;
    private final Supplier<HallContent> content;
    private final InstantSource clock;
    private final Runnable given;

    /// `given` is told after each ticket out of the reserve.
    public ReservingDesk(
            ServiceDesk service,
            TicketReserve reserve,
            Supplier<HallContent> content,
            InstantSource clock,
            Runnable given) {
        this.service = service;
        this.reserve = reserve;
        this.content = content;
        this.clock = clock;
        this.given = given;
    }

    @Override
    public CompletableFuture<Reply> ask(Ask ask) {
        return service.ask(ask)
                .thenApply(reply ->
                        reply instanceof Reply.NoAnswer && ask instanceof Ask.TakeTicket wanted
                                ? instead(wanted)
                                : reply);
    }

    private Reply instead(Ask.TakeTicket ask) {
        var hall = content.get().hall();
        if (hall.isEmpty() || ask.appointment().isPresent()) {
            return new Reply.NoAnswer();
        }
        var now = clock.instant();
        var time = LocalDateTime.ofInstant(now, hall.get().name().timeZone());
        if (!content.get().queueRules().hours().openAt(time)) {
            return new Reply.Answered(new Answer.Refused(ask.id(), Answer.Reason.HALL_CLOSED));
        }
        return outOfReserve(ask, time.toLocalDate());
    }

    private Reply outOfReserve(Ask.TakeTicket ask, LocalDate today) {
        try {
            var ticket = reserve.give(ask, today, clock.instant());
            ticket.ifPresent(t -> LOG.info("No answer: {} out of the reserve", t.number()));
            given.run();
            return ticket.<Reply>map(Reply.OutOfReserve::new).orElseGet(Reply.NoAnswer::new);
        } catch (IOException e) {
            LOG.error("The reserve cannot be used", e);
            return new Reply.NoAnswer();
        }
    }
}
