package mingbai.kiosk.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.ticket.TicketStep.Choosing;
import mingbai.kiosk.ticket.TicketStep.Coding;
import mingbai.kiosk.ticket.TicketStep.Confirming;
import mingbai.kiosk.ticket.TicketStep.Grouping;
import mingbai.kiosk.ticket.TicketStep.Issuing;
import mingbai.kiosk.ticket.TicketStep.KeepNumber;
import mingbai.kiosk.ticket.TicketStep.NoAnswer;
import mingbai.kiosk.ticket.TicketStep.NoSlip;
import mingbai.kiosk.ticket.TicketStep.Printing;
import mingbai.kiosk.ticket.TicketStep.Refused;
import mingbai.kiosk.ticket.TicketStep.TakeSlip;
import mingbai.kiosk.ticket.Wish.CardWord;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Answer.TicketIssued;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.item.ItemCode;
import mingbai.model.journal.JournalEvent.PrintResult;
import mingbai.model.journal.JournalEvent.SlipPrinted;
import mingbai.model.place.BusinessId;
import mingbai.model.queue.PriorityGroup;
import mingbai.station.ask.Reply;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueFeed;

/// Takes one ticket for one visitor: however often the button is tapped or the question repeated,
/// it is the same request and so the same ticket.
public final class TicketViewModel {
    private final HallContent content;
    private final Choice.Offer offer;
    private final TicketSources sources;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<TicketStep> step;
    private Optional<Ask> asked = Optional.empty();
    private Optional<AppointmentCode> code = Optional.empty();
    private Optional<CardWord> card = Optional.empty();
    private Optional<Instant> farewell = Optional.empty();

    public TicketViewModel(
            HallContent content, QueueFeed queue, TicketSources sources, Runnable leave) {
        this.content = content;
        this.offer = new Choice.Offer(content, queue);
        this.sources = sources;
        this.leave = leave;
        step = new ReadOnlyObjectWrapper<>(offer.choosing(0, Optional.empty()));
    }

    public ReadOnlyObjectProperty<TicketStep> step() {
        return step.getReadOnlyProperty();
    }

    public Prompt prompt() {
        return step.get().prompt();
    }

    /// Whether the visitor must not be taken away now.
    public boolean busy() {
        return step.get() instanceof Issuing || step.get() instanceof Printing;
    }

    public void choose(BusinessId business, Optional<ItemCode> item) {
        if (busy()) {
            return;
        }
        var adding = adding();
        offer.find(business, item)
                .map(choice -> adding.map(w -> w.and(choice)).orElseGet(() -> Wish.of(choice)))
                .map(wish -> code.map(wish::appointed).orElse(wish))
                .map(wish -> card.map(wish::laid).orElse(wish))
                .ifPresent(wish -> step.set(new Confirming(wish)));
    }

    private Optional<Wish> adding() {
        return step.get() instanceof Choosing choosing ? choosing.wish() : Optional.empty();
    }

    public void turn(int pages) {
        if (step.get() instanceof Choosing(List<Choice> choices, int page, Optional<Wish> wish)) {
            step.set(new Choosing(choices, Math.max(0, page + pages), wish));
        }
    }

    /// Lists what else the same ticket could be for.
    public void addAnother() {
        if (step.get() instanceof Confirming(Wish wish) && !wish.full()) {
            step.set(offer.choosing(0, Optional.of(wish)));
        }
    }

    public void leaveOut(BusinessId business) {
        if (step.get() instanceof Confirming(Wish wish)) {
            step.set(new Confirming(wish.without(business)));
        }
    }

    /// Lists the groups that are served with priority.
    public void groups() {
        if (step.get() instanceof Confirming(Wish wish)) {
            step.set(new Grouping(wish));
        }
    }

    /// Somebody of this group, or of none.
    public void belongs(Optional<PriorityGroup> group) {
        if (step.get() instanceof Grouping(Wish wish)) {
            step.set(new Confirming(wish.inGroup(group)));
        }
    }

    /// Asks for the code of an appointment.
    public void appointment() {
        if (step.get() instanceof Confirming(Wish wish)) {
            step.set(new Coding(wish, ""));
        }
    }

    /// The code of an appointment was held before the scanner; it is for what is or will be chosen.
    public void scanned(AppointmentCode scanned) {
        code = Optional.of(scanned);
        within().or(this::confirming)
                .ifPresent(wish -> step.set(new Confirming(wish.appointed(scanned))));
    }

    private Optional<Wish> confirming() {
        return step.get() instanceof Confirming(Wish wish) ? Optional.of(wish) : Optional.empty();
    }

    /// An identity card was laid on the reader.
    public void laid(CardWord word) {
        card = Optional.of(word);
        confirming().ifPresent(wish -> step.set(new Confirming(wish.laid(word))));
    }

    public void type(char key) {
        if (step.get() instanceof Coding coding) {
            step.set(coding.after(key));
        }
    }

    /// Asks the service; a second tap finds the request under way and does nothing.
    public void confirm() {
        if (step.get() instanceof Confirming(Wish wish)) {
            var id =
                    new RequestId(
                            new UUID(sources.random().nextLong(), sources.random().nextLong()));
            ask(wish.ask(id, sources.station()), wish);
        }
    }

    /// Asks again what was asked before, with the same id.
    public void askAgain() {
        if (step.get() instanceof NoAnswer(Wish wish)) {
            asked.ifPresent(ask -> ask(ask, wish));
        }
    }

    public void leave() {
        if (!busy()) {
            leave.run();
        }
    }

    /// Returns whether there was a step to go back to.
    public boolean back() {
        var wish = within();
        if (wish.isPresent()) {
            step.set(new Confirming(wish.get()));
            return true;
        }
        boolean inside =
                step.get() instanceof Refused
                        || (step.get() instanceof Confirming confirming
                                && confirming.wish().first().item().isEmpty());
        if (inside) {
            others();
        }
        return inside || busy();
    }

    /// Gives up what was wished or refused, wherever it was chosen, for the list of businesses. An
    /// appointment that was refused is not tried again.
    public void others() {
        if (step.get() instanceof Refused) {
            code = Optional.empty();
        } else if (confirming().isEmpty()) {
            return;
        }
        asked = Optional.empty();
        step.set(offer.choosing(0, Optional.empty()));
    }

    /// The wish that is being detailed.
    private Optional<Wish> within() {
        return switch (step.get()) {
            case Grouping(Wish wish) -> Optional.of(wish);
            case Coding(Wish wish, String _) -> Optional.of(wish);
            default -> adding();
        };
    }

    /// Takes over how many wait now, where that is shown.
    public void queueChanged() {
        step.set(step.get().seenAnew(offer));
    }

    public void tick(Instant now) {
        var stay = step.get().stay();
        if (stay.isEmpty()) {
            farewell = Optional.empty();
        } else if (farewell.isEmpty()) {
            farewell = stay.map(now::plus);
        } else if (!now.isBefore(farewell.get())) {
            leave.run();
        }
    }

    private void ask(Ask ask, Wish wish) {
        asked = Optional.of(ask);
        step.set(new Issuing(wish));
        var _ = sources.desk().ask(ask).thenAccept(reply -> answered(reply, wish));
    }

    private void answered(Reply reply, Wish wish) {
        if (!(step.get() instanceof Issuing)) {
            return;
        }
        switch (reply) {
            case Reply.NoAnswer() -> step.set(new NoAnswer(wish));
            case Reply.Answered(TicketIssued issued) ->
                    print(TicketSlip.of(content, issued, wish.businesses()));
            case Reply.OutOfReserve(Answer.Ticket ticket) ->
                    print(TicketSlip.offline(content, ticket, wish.businesses()));
            case Reply.Answered(Answer.Refused(RequestId _, Answer.Reason reason)) ->
                    step.set(new Refused(reason));
            case Reply.Answered(Answer _) -> step.set(new NoAnswer(wish));
        }
    }

    /// Tries the paper once more, after somebody has seen to the printer.
    public void printAgain() {
        if (step.get() instanceof NoSlip(TicketSlip slip, PaperTrouble _)) {
            print(slip);
        }
    }

    /// The visitor is gone. A ticket that never came out of the printer does not count.
    public void gone() {
        if (step.get() instanceof NoSlip(TicketSlip slip, PaperTrouble _)) {
            step.set(offer.choosing(0, Optional.empty()));
            report(slip, PrintResult.REFUSED);
        }
    }

    private void print(TicketSlip slip) {
        step.set(new Printing(slip));
        var _ = sources.printing().print(slip).thenAccept(outcome -> printed(slip, outcome));
    }

    private void printed(TicketSlip slip, SlipOutcome outcome) {
        switch (outcome) {
            case SlipOutcome.Printed() -> {
                step.set(new TakeSlip(slip, true));
                report(slip, PrintResult.PRINTED);
            }
            case SlipOutcome.Unconfirmed(PaperTrouble _) -> {
                step.set(new TakeSlip(slip, false));
                report(slip, PrintResult.UNCONFIRMED);
            }
            case SlipOutcome.OnScreen() -> {
                step.set(new KeepNumber(slip));
                report(slip, PrintResult.UNCONFIRMED);
            }
            case SlipOutcome.Refused(PaperTrouble trouble) -> step.set(new NoSlip(slip, trouble));
        }
    }

    private void report(TicketSlip slip, PrintResult result) {
        var ticket = slip.ticket();
        sources.journal().accept(new SlipPrinted(ticket.number(), ticket.token(), result));
    }
}
