package mingbai.model.ask;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.item.ItemCode;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.queue.PriorityGroup;

/// A request of a station, sent with MQTT 5 response topic and correlation data.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ask")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Ask.TakeTicket.class, name = "take-ticket"),
    @JsonSubTypes.Type(value = Ask.FindTicket.class, name = "find-ticket"),
    @JsonSubTypes.Type(value = Ask.FindCase.class, name = "find-case"),
    @JsonSubTypes.Type(value = Ask.FindCases.class, name = "find-cases"),
    @JsonSubTypes.Type(value = Ask.LeaseReserve.class, name = "lease-reserve"),
    @JsonSubTypes.Type(value = Ask.GetDayKey.class, name = "get-day-key"),
    @JsonSubTypes.Type(value = Ask.GetCaseKey.class, name = "get-case-key")
})
public sealed interface Ask {

    RequestId id();

    StationId station();

    /// A ticket for a business; `item` says which item the visitor came from. `also` are further
    /// businesses of the same ticket (事项购物车), served in this order after the first.
    record TakeTicket(
            RequestId id,
            StationId station,
            BusinessId business,
            Optional<ItemCode> item,
            List<BusinessId> also,
            Optional<PriorityGroup> priority,
            Optional<PersonMark> person,
            Optional<AppointmentCode> appointment)
            implements Ask {

        /// How many further businesses one ticket has at most.
        public static final int MOST_ALSO = 9;

        public TakeTicket {
            also = List.copyOf(also);
            if (also.size() > MOST_ALSO) {
                throw new IllegalArgumentException("at most " + MOST_ALSO + " further businesses");
            }
        }

        /// An ordinary ticket for one business.
        public TakeTicket(
                RequestId id, StationId station, BusinessId business, Optional<ItemCode> item) {
            this(
                    id,
                    station,
                    business,
                    item,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        public TakeTicket with(PriorityGroup group) {
            return new TakeTicket(
                    id, station, business, item, also, Optional.of(group), person, appointment);
        }

        public TakeTicket with(PersonMark mark) {
            return new TakeTicket(
                    id, station, business, item, also, priority, Optional.of(mark), appointment);
        }

        public TakeTicket withoutPerson() {
            return new TakeTicket(
                    id, station, business, item, also, priority, Optional.empty(), appointment);
        }

        public TakeTicket with(AppointmentCode code) {
            return new TakeTicket(
                    id, station, business, item, also, priority, person, Optional.of(code));
        }

        public TakeTicket alsoFor(List<BusinessId> further) {
            return new TakeTicket(
                    id, station, business, item, further, priority, person, appointment);
        }
    }

    /// A ticket to rate: by its QR token, or by the number typed in, which means today's.
    record FindTicket(RequestId id, StationId station, String tokenOrNumber) implements Ask {}

    /// How far a case is, by the number on its receipt.
    record FindCase(RequestId id, StationId station, ReceiptNumber receipt) implements Ask {}

    /// The cases of whoever laid a card, by a mark under the key of the cases.
    record FindCases(RequestId id, StationId station, PersonMark person) implements Ask {}

    /// Numbers to hand out on `day` while the service does not answer. Where it is another day for
    /// the service, there are none.
    record LeaseReserve(RequestId id, StationId station, BusinessId business, LocalDate day)
            implements Ask {}

    /// The key of today under which visitors are told apart.
    record GetDayKey(RequestId id, StationId station) implements Ask {}

    /// The key under which the applicants of cases are told apart; a kiosk forgets it with the
    /// visit.
    record GetCaseKey(RequestId id, StationId station) implements Ask {}
}
