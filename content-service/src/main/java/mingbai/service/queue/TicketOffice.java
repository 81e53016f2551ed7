package mingbai.service.queue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Business;
import mingbai.model.queue.TicketToken;
import mingbai.model.queue.WindowState;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.ledger.QueueAnnouncer;
import mingbai.service.ledger.QueueBook;
import mingbai.service.library.HallPlan;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Issues tickets, once for each request and each within one transaction, and finds them again.
@Service
public final class TicketOffice {
    private static final Duration ANSWERS_KEPT = Duration.ofDays(3);

    private final Database database;
    private final QueueBook book;
    private final TicketSearch search;
    private final QueueAnnouncer announcer;
    private final Chance chance;

    TicketOffice(
            Database database,
            QueueBook book,
            TicketSearch search,
            QueueAnnouncer announcer,
            Chance chance) {
        this.database = database;
        this.book = book;
        this.search = search;
        this.announcer = announcer;
        this.chance = chance;
    }

    /// When it is, and what comes out of the hat.
    @Component
    record Chance(InstantSource clock, RandomGenerator random) {}

    /// Completes when the ticket is on the disk; on a thread that must not be kept.
    public CompletableFuture<Answer> take(Ask.TakeTicket ask) {
        return database.write(sql -> take(sql, ask));
    }

    /// Tells the boards that more people wait.
    public void tellBoards() {
        announcer.changed();
    }

    public Answer find(Ask.FindTicket ask) {
        return search.find(ask);
    }

    /// The answer to a request; asked again, the same one.
    private Answer take(Sql sql, Ask.TakeTicket ask) {
        var before =
                sql.first(
                        "SELECT body FROM answer WHERE request = ?",
                        row -> row.getString(1),
                        ask.id().toString());
        if (before.isPresent()) {
            return read(before.get());
        }
        var answer = decide(sql, ask);
        sql.update(
                "INSERT INTO answer (request, body, made_at) VALUES (?, ?, ?)",
                ask.id().toString(),
                new String(Wire.bytes(answer), StandardCharsets.UTF_8),
                chance.clock().millis());
        return answer;
    }

    private static Answer read(String body) {
        try {
            return Wire.read(body.getBytes(StandardCharsets.UTF_8), Answer.class);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("a stored answer cannot be read", e);
        }
    }

    private Answer decide(Sql sql, Ask.TakeTicket ask) {
        var plan = book.shelf().plan(sql);
        Optional<Business> business = plan.flatMap(p -> p.businesses().find(ask.business()));
        if (plan.isEmpty() || business.isEmpty()) {
            return new Answer.Refused(ask.id(), Answer.Reason.UNKNOWN_BUSINESS);
        }
        List<WindowNumber> open = openWindows(sql, plan.get(), business.get());
        if (open.isEmpty()) {
            return new Answer.Refused(ask.id(), Answer.Reason.NO_WINDOW_OPEN);
        }
        var now = chance.clock().instant();
        var day = LocalDate.ofInstant(now, plan.get().profile().name().timeZone());
        var number = book.tickets().draw(sql, day, business.get().prefix());
        if (number.isEmpty()) {
            return new Answer.Refused(ask.id(), Answer.Reason.NUMBERS_USED_UP);
        }
        if (number.get().serial() == 1) {
            forgetOldAnswers(sql);
        }
        var ticket =
                new Answer.Ticket(
                        number.get(), TicketToken.draw(chance.random()), ask.business(), now);
        var ahead = book.tickets().ahead(sql, day, ask.business());
        book.tickets().add(sql, day, ticket, ask);
        return new Answer.TicketIssued(ask.id(), ticket, ahead, open);
    }

    /// Nobody asks again after days; the first ticket of a day makes room.
    private void forgetOldAnswers(Sql sql) {
        sql.update(
                "DELETE FROM answer WHERE made_at < ?",
                chance.clock().instant().minus(ANSWERS_KEPT).toEpochMilli());
    }

    private List<WindowNumber> openWindows(Sql sql, HallPlan plan, Business business) {
        return plan.windowsFor(business.id()).stream()
                .map(ServiceWindow::number)
                .filter(w -> book.windows().status(sql, w) == WindowState.Status.OPEN)
                .toList();
    }
}
