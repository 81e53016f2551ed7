package mingbai.model.ask;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import mingbai.model.item.ItemCode;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;

/// A request of a station, sent with MQTT 5 response topic and correlation data.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ask")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Ask.TakeTicket.class, name = "take-ticket"),
    @JsonSubTypes.Type(value = Ask.FindTicket.class, name = "find-ticket")
})
public sealed interface Ask {

    RequestId id();

    StationId station();

    /// A ticket for a business; `item` says which item the visitor came from.
    record TakeTicket(RequestId id, StationId station, BusinessId business, Optional<ItemCode> item)
            implements Ask {}

    /// A ticket to rate: by its QR token, or by the number typed in, which means today's.
    record FindTicket(RequestId id, StationId station, String tokenOrNumber) implements Ask {}
}
