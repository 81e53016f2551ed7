package mingbai.service.calling;

import java.util.Optional;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.service.audit.AuditLog;
import mingbai.service.calling.DeskOutcome.Cancelled;
import mingbai.service.calling.DeskOutcome.InLineFor;
import mingbai.service.calling.DeskOutcome.IsFirst;
import mingbai.service.calling.DeskOutcome.KeptNoLonger;
import mingbai.service.calling.DeskOutcome.NextAt;
import mingbai.service.calling.DeskOutcome.NotNow;
import mingbai.service.calling.DeskOutcome.NothingCalled;
import mingbai.service.calling.DeskOutcome.ReasonWanted;
import mingbai.service.calling.DeskOutcome.UnknownBusiness;
import mingbai.service.calling.DeskOutcome.UnknownTicket;
import mingbai.service.calling.DeskOutcome.UnknownWindow;
import mingbai.service.ledger.TicketHistory.Deed;
import mingbai.service.ledger.TicketMoves.Goal;
import mingbai.service.ticket.Lane;
import mingbai.service.ticket.Ticket;
import mingbai.service.ticket.TicketState;
import mingbai.service.ticket.TicketState.Step;
import org.springframework.stereotype.Component;

/// Sends tickets elsewhere: to another window or business, back into the line, before everybody, or
/// away. What puts one visitor before another is written into the audit log.
@Component
final class Sending {
    private static final int LONGEST_REASON = 100;

    private final AuditLog audit;

    Sending(AuditLog audit) {
        this.audit = audit;
    }

    DeskOutcome toWindow(Visit visit, WindowNumber other) {
        var current = current(visit);
        if (current.isEmpty()) {
            return new NothingCalled();
        }
        if (visit.plan().profile().window(other).isEmpty()) {
            return new UnknownWindow();
        }
        send(visit, current.get(), new Goal.AtWindow(other), other + "号窗口");
        return new NextAt(current.get().issued().number(), other);
    }

    DeskOutcome toBusiness(Visit visit, BusinessId id) {
        var current = current(visit);
        if (current.isEmpty()) {
            return new NothingCalled();
        }
        var business = visit.business(id);
        if (business.isEmpty()) {
            return new UnknownBusiness();
        }
        send(visit, current.get(), new Goal.InLine(id), id.value());
        return new InLineFor(current.get().issued().number(), business.get());
    }

    private static Optional<Ticket> current(Visit visit) {
        return visit.current().filter(t -> t.state().after(Step.WAIT_AGAIN).isPresent());
    }

    private static void send(Visit visit, Ticket ticket, Goal goal, String where) {
        visit.serving(Optional.empty());
        visit.note(ticket, Deed.TRANSFERRED, where);
        visit.book().moves().waitAgain(visit.sql(), ticket, goal);
    }

    DeskOutcome back(Visit visit, TicketNumber number) {
        var found = find(visit, number);
        if (found.isEmpty()) {
            return new UnknownTicket(number);
        }
        var ticket = found.get();
        if (ticket.state() != TicketState.HELD) {
            return new NotNow(number, ticket.state());
        }
        if (ticket.standing().keptUntil().filter(end -> end.isBefore(visit.now())).isPresent()) {
            visit.book().moves().end(visit.sql(), ticket, TicketState.NO_SHOW, visit.now());
            return new KeptNoLonger(number);
        }
        visit.note(ticket, Deed.RETURNED, "");
        visit.book().moves().waitAgain(visit.sql(), ticket, new Goal.AtWindow(visit.number()));
        return new NextAt(number, visit.number());
    }

    private static Optional<Ticket> find(Visit visit, TicketNumber number) {
        return visit.book().tickets().find(visit.sql(), visit.day(), number);
    }

    DeskOutcome putFirst(Visit visit, TicketNumber number, String reason) {
        var found = find(visit, number);
        if (found.isEmpty()) {
            return new UnknownTicket(number);
        }
        var ticket = found.get();
        if (ticket.state() != TicketState.WAITING || ticket.standing().lane() == Lane.FIRST) {
            return new NotNow(number, ticket.state());
        }
        if (unusable(reason)) {
            return new ReasonWanted();
        }
        visit.note(ticket, Deed.PUT_FIRST, reason.strip());
        visit.book().moves().waitAgain(visit.sql(), ticket, new Goal.First());
        record(visit, "置顶", number, reason);
        return new IsFirst(number);
    }

    DeskOutcome cancel(Visit visit, TicketNumber number, String reason) {
        var found = find(visit, number);
        if (found.isEmpty()) {
            return new UnknownTicket(number);
        }
        var ticket = found.get();
        if (ticket.state().after(Step.CANCEL).isEmpty()) {
            return new NotNow(number, ticket.state());
        }
        if (unusable(reason)) {
            return new ReasonWanted();
        }
        if (visit.current().filter(t -> t.token().equals(ticket.token())).isPresent()) {
            visit.serving(Optional.empty());
        } else if (ticket.state() == TicketState.CALLED) {
            return new NotNow(number, ticket.state());
        }
        visit.note(ticket, Deed.CANCELLED, reason.strip());
        visit.book().moves().end(visit.sql(), ticket, TicketState.CANCELLED, visit.now());
        record(visit, "弃号", number, reason);
        return new Cancelled(number);
    }

    private static boolean unusable(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON;
    }

    private void record(Visit visit, String deed, TicketNumber number, String reason) {
        audit.add(visit.sql(), visit.number() + "号窗口", deed, number + "：" + reason.strip());
    }
}
