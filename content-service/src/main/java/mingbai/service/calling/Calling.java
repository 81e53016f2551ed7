package mingbai.service.calling;

import java.util.Comparator;
import java.util.Optional;
import mingbai.model.place.ServiceWindow.Skill;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.service.calling.DeskOutcome.Called;
import mingbai.service.calling.DeskOutcome.NobodyWaits;
import mingbai.service.calling.DeskOutcome.NotNow;
import mingbai.service.calling.DeskOutcome.NothingCalled;
import mingbai.service.calling.DeskOutcome.UnknownTicket;
import mingbai.service.calling.DeskOutcome.WindowBusy;
import mingbai.service.calling.DeskOutcome.WindowNotOpen;
import mingbai.service.ledger.TicketHistory.Deed;
import mingbai.service.ledger.WindowLedger;
import mingbai.service.ticket.Lane;
import mingbai.service.ticket.Ticket;
import mingbai.service.ticket.TicketState.Step;
import org.springframework.stereotype.Component;

/// Calls tickets to a window: first whoever waits for this window alone, then by the window's
/// skills in their order, and among equal ones whoever has waited longest.
@Component
final class Calling {
    private final Ending ending;

    Calling(Ending ending) {
        this.ending = ending;
    }

    DeskOutcome next(Visit visit) {
        if (!open(visit)) {
            return new WindowNotOpen();
        }
        var _ = ending.finish(visit);
        return candidate(visit).map(ticket -> call(visit, ticket)).orElseGet(NobodyWaits::new);
    }

    private static boolean open(Visit visit) {
        return visit.book().windows().status(visit.sql(), visit.number())
                == WindowState.Status.OPEN;
    }

    private static Optional<Ticket> candidate(Visit visit) {
        var bound = visit.book().lines().boundTo(visit.sql(), visit.day(), visit.number());
        if (bound.isPresent()) {
            return bound;
        }
        return visit.window().skills().stream()
                .map(skill -> longest(visit, skill))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Ticket> longest(Visit visit, Skill skill) {
        int ratio = visit.plan().rules().fairness().ordinaryPerPriority();
        return skill.businesses().stream()
                .map(b -> visit.book().lines().next(visit.sql(), visit.day(), b, ratio))
                .flatMap(Optional::stream)
                .min(
                        Comparator.comparing((Ticket t) -> t.standing().lane() != Lane.FIRST)
                                .thenComparingLong(t -> t.standing().place())
                                .thenComparing(t -> t.issued().issued()));
    }

    private static DeskOutcome call(Visit visit, Ticket ticket) {
        if (!visit.book().moves().call(visit.sql(), ticket, visit.number(), visit.now())) {
            throw new IllegalStateException(ticket.issued().number() + " was called by another");
        }
        visit.serving(Optional.of(ticket));
        visit.note(ticket, Deed.CALLED, "");
        return called(visit, ticket, Call.Kind.FIRST);
    }

    private static DeskOutcome called(Visit visit, Ticket ticket, Call.Kind kind) {
        var what = new WindowLedger.CallOf(ticket.issued().number(), kind, visit.now());
        return new Called(
                visit.book().windows().call(visit.sql(), visit.day(), visit.number(), what));
    }

    DeskOutcome again(Visit visit) {
        return visit.current()
                .filter(ticket -> ticket.state().after(Step.CALL_AGAIN).isPresent())
                .map(ticket -> {
                    visit.note(ticket, Deed.RECALLED, "");
                    return called(visit, ticket, Call.Kind.REPEAT);
                })
                .orElseGet(NothingCalled::new);
    }

    /// Who was finished comes once more, to collect or to pay.
    DeskOutcome back(Visit visit, TicketNumber number) {
        if (!open(visit)) {
            return new WindowNotOpen();
        }
        var serving = visit.current();
        if (serving.isPresent()) {
            return new WindowBusy(serving.get().issued().number());
        }
        var found = visit.book().tickets().find(visit.sql(), visit.day(), number);
        if (found.isEmpty()) {
            return new UnknownTicket(number);
        }
        var ticket = found.get();
        if (ticket.state().after(Step.SECOND_CALL).isEmpty()) {
            return new NotNow(number, ticket.state());
        }
        visit.book().moves().callBack(visit.sql(), ticket, visit.number(), visit.now());
        visit.serving(found);
        visit.note(ticket, Deed.SECOND_CALLED, "");
        return called(visit, ticket, Call.Kind.SECOND_STAGE);
    }
}
