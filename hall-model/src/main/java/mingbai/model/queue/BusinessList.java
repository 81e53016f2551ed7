package mingbai.model.queue;

import java.util.List;
import java.util.Optional;
import mingbai.model.place.BusinessId;

/// The document that lists the businesses of a hall, in the order they are shown.
public record BusinessList(List<Business> businesses) {

    public BusinessList {
        businesses = List.copyOf(businesses);
    }

    public Optional<Business> find(BusinessId id) {
        return businesses.stream().filter(b -> b.id().equals(id)).findFirst();
    }
}
