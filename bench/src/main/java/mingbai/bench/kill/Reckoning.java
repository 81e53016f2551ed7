package mingbai.bench.kill;

import java.util.List;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.soak.Ledger;
import mingbai.bench.soak.Verdict;
import mingbai.model.ask.Answer;
import mingbai.service.admission.TicketOffice;
import mingbai.service.database.Database;

/// What visitors were handed, held against the ledger.
record Reckoning(ServedHall hall, Ledger ledger, List<Handed> handed) {

    static Reckoning of(ServedHall hall, List<Handed> handed) {
        return new Reckoning(hall, new Ledger(hall.part(Database.class)), handed);
    }

    void into(Verdict verdict) {
        long lost = handed.stream().filter(h -> entries(h.ticket()) != 1).count();
        long distinct = handed.stream().map(h -> h.ticket().number()).distinct().count();
        long otherwise = handed.stream().filter(h -> !again(h).equals(h.ticket())).count();
        verdict.count("tickets", ledger.tickets());
        verdict.count("lost", lost);
        verdict.same("every ticket is in the ledger once", 0, lost);
        verdict.same("no number was given out twice", handed.size(), distinct);
        verdict.same("no number is in the ledger twice", 0, ledger.doubles());
        verdict.same("the same request still gets the same ticket", 0, otherwise);
        verdict.same(
                "the lines are as long as they say",
                ledger.in("WAITING"),
                ledger.number("SELECT sum(waiting) FROM waiting_line"));
    }

    private long entries(Answer.Ticket ticket) {
        return ledger.number(
                "SELECT count(*) FROM ticket WHERE token = ? AND prefix = ? AND serial = ?"
                        + " AND state <> 'CANCELLED'",
                ticket.token().value(),
                ticket.number().prefix(),
                ticket.number().serial());
    }

    private Answer.Ticket again(Handed handed) {
        var answer = hall.part(TicketOffice.class).take(PatientKiosk.ask(handed)).join();
        return switch (answer) {
            case Answer.TicketIssued issued -> issued.ticket();
            case Answer other -> throw new IllegalStateException("answered " + other);
        };
    }
}
