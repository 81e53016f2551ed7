package mingbai.service.calling;

import java.time.Duration;
import java.util.Optional;
import mingbai.model.rules.MissPolicy;
import mingbai.service.calling.DeskOutcome.Ended;
import mingbai.service.calling.DeskOutcome.Held;
import mingbai.service.calling.DeskOutcome.KeptInLine;
import mingbai.service.calling.DeskOutcome.KeptUntil;
import mingbai.service.calling.DeskOutcome.MovedOn;
import mingbai.service.calling.DeskOutcome.NothingCalled;
import mingbai.service.ledger.TicketHistory.Deed;
import mingbai.service.ledger.TicketMoves.Goal;
import mingbai.service.ticket.Ticket;
import mingbai.service.ticket.TicketState;
import mingbai.service.ticket.TicketState.Step;
import org.springframework.stereotype.Component;

/// Ends the service of the current ticket: it is done, put aside, or nobody came.
@Component
final class Ending {
    Ending() {}

    DeskOutcome finish(Visit visit) {
        return served(visit, Step.FINISH).map(t -> finish(visit, t)).orElseGet(NothingCalled::new);
    }

    private static Optional<Ticket> served(Visit visit, Step step) {
        return visit.current().filter(ticket -> ticket.state().after(step).isPresent());
    }

    private static DeskOutcome finish(Visit visit, Ticket ticket) {
        visit.serving(Optional.empty());
        var number = ticket.issued().number();
        var next =
                visit.book()
                        .moves()
                        .nextErrand(visit.sql(), ticket.token())
                        .flatMap(visit::business);
        if (next.isPresent()) {
            visit.note(ticket, Deed.MOVED_ON, next.get().id().value());
            var line = new Goal.InLine(next.get().id());
            visit.book().moves().waitAgain(visit.sql(), ticket, line);
            return new MovedOn(number, next.get());
        }
        visit.note(ticket, Deed.FINISHED, "");
        end(visit, ticket, TicketState.FINISHED);
        return new Ended(number);
    }

    private static void end(Visit visit, Ticket ticket, TicketState state) {
        visit.book().moves().end(visit.sql(), ticket, state, visit.now());
    }

    DeskOutcome hold(Visit visit) {
        return served(visit, Step.HOLD)
                .<DeskOutcome>map(ticket -> {
                    visit.serving(Optional.empty());
                    visit.note(ticket, Deed.HELD, "");
                    end(visit, ticket, TicketState.HELD);
                    return new Held(ticket.issued().number());
                })
                .orElseGet(NothingCalled::new);
    }

    DeskOutcome nobodyCame(Visit visit) {
        return served(visit, Step.NOBODY_CAME)
                .map(ticket -> {
                    visit.serving(Optional.empty());
                    visit.note(ticket, Deed.MISSED, "");
                    return miss(visit, ticket);
                })
                .orElseGet(NothingCalled::new);
    }

    private static DeskOutcome miss(Visit visit, Ticket ticket) {
        var number = ticket.issued().number();
        var moves = visit.book().moves();
        return switch (visit.plan().rules().missed()) {
            case MissPolicy.KeepTimes(int times, int places)
                    when ticket.standing().misses() + 1 < times -> {
                moves.missed(visit.sql(), ticket, Optional.empty());
                moves.waitAgain(visit.sql(), ticket, new Goal.Behind(places));
                yield new KeptInLine(number, places);
            }
            case MissPolicy.KeepMinutes(int minutes) -> {
                var until = visit.now().plus(Duration.ofMinutes(minutes));
                moves.missed(visit.sql(), ticket, Optional.of(until));
                end(visit, ticket, TicketState.HELD);
                yield new KeptUntil(number, until);
            }
            case MissPolicy.KeepTimes _, MissPolicy.Lapse() -> {
                moves.missed(visit.sql(), ticket, Optional.empty());
                end(visit, ticket, TicketState.NO_SHOW);
                yield new Ended(number);
            }
        };
    }
}
