package mingbai.kiosk.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.queue.Business;
import mingbai.model.queue.PriorityGroup;

/// What a visitor wants one ticket for: a business and perhaps others after it (事项购物车), as somebody
/// of a group with priority, with an appointment, or neither.
public record Wish(
        Choice first,
        List<Choice> also,
        Optional<PriorityGroup> group,
        Optional<AppointmentCode> appointment) {

    /// How many further businesses a kiosk offers: more than a morning holds.
    static final int MOST_ALSO = 3;

    public Wish {
        also = List.copyOf(also);
    }

    static Wish of(Choice choice) {
        return new Wish(choice, List.of(), Optional.empty(), Optional.empty());
    }

    Wish inGroup(Optional<PriorityGroup> chosen) {
        return new Wish(first, also, chosen, appointment);
    }

    Wish appointed(AppointmentCode code) {
        return new Wish(first, also, group, Optional.of(code));
    }

    Wish and(Choice choice) {
        var more = Stream.concat(also.stream(), Stream.of(choice)).toList();
        return has(choice.business().id()) || full()
                ? this
                : new Wish(first, more, group, appointment);
    }

    Wish without(BusinessId business) {
        var rest = also.stream().filter(c -> !c.business().id().equals(business)).toList();
        return new Wish(first, rest, group, appointment);
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
        return new Wish(look.apply(first), also.stream().map(look).toList(), group, appointment);
    }

    Ask.TakeTicket ask(RequestId id, StationId station) {
        var further = also.stream().map(c -> c.business().id()).toList();
        var plain =
                new Ask.TakeTicket(id, station, first.business().id(), first.item())
                        .alsoFor(further);
        var grouped = group.map(plain::with).orElse(plain);
        return appointment.map(grouped::with).orElse(grouped);
    }
}
