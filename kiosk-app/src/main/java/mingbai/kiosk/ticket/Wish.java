package mingbai.kiosk.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mingbai.kiosk.words.Phrase;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.ask.Ask;
import mingbai.model.ask.PersonMark;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.queue.Business;
import mingbai.model.queue.PriorityGroup;

/// What a visitor wants one ticket for: a business and perhaps others after it (事项购物车), as somebody
/// of a group with priority, with an appointment, or neither, and with the word of an identity card
/// where one was laid down.
public record Wish(
        Choice first,
        List<Choice> also,
        Optional<PriorityGroup> group,
        Optional<AppointmentCode> appointment,
        Optional<CardWord> card) {

    /// What came of the identity card that a visitor laid on the reader. Nothing of the card itself
    /// is in it.
    public sealed interface CardWord {
        /// It was read: the visitor gets no second ticket for the same service today.
        record Marked(PersonMark mark) implements CardWord {}

        /// It was not read, and what to do.
        record Unread(Phrase advice) implements CardWord {}
    }

    /// How many further businesses a kiosk offers: more than a morning holds.
    static final int MOST_ALSO = 3;

    public Wish {
        also = List.copyOf(also);
    }

    static Wish of(Choice choice) {
        return new Wish(choice, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Wish inGroup(Optional<PriorityGroup> chosen) {
        return new Wish(first, also, chosen, appointment, card);
    }

    Wish appointed(AppointmentCode code) {
        return new Wish(first, also, group, Optional.of(code), card);
    }

    Wish laid(CardWord word) {
        return new Wish(first, also, group, appointment, Optional.of(word));
    }

    Wish and(Choice choice) {
        var more = Stream.concat(also.stream(), Stream.of(choice)).toList();
        return has(choice.business().id()) || full()
                ? this
                : new Wish(first, more, group, appointment, card);
    }

    Wish without(BusinessId business) {
        var rest = also.stream().filter(c -> !c.business().id().equals(business)).toList();
        return new Wish(first, rest, group, appointment, card);
    }

    boolean has(BusinessId business) {
        return Stream.concat(Stream.of(first), also.stream())
                .anyMatch(c -> c.business().id().equals(business));
    }

    boolean full() {
        return also.size() >= MOST_ALSO;
    }

    List<Business> businesses() {
        return Stream.concat(Stream.of(first), also.stream()).map(Choice::business).toList();
    }

    /// The same with what is known of its lines now.
    Wish seenAnew(UnaryOperator<Choice> look) {
        return new Wish(
                look.apply(first), also.stream().map(look).toList(), group, appointment, card);
    }

    Ask.TakeTicket ask(RequestId id, StationId station) {
        var further = also.stream().map(c -> c.business().id()).toList();
        var plain =
                new Ask.TakeTicket(id, station, first.business().id(), first.item())
                        .alsoFor(further);
        var grouped = group.map(plain::with).orElse(plain);
        var booked = appointment.map(grouped::with).orElse(grouped);
        return card.orElse(null) instanceof CardWord.Marked(PersonMark mark)
                ? booked.with(mark)
                : booked;
    }
}
