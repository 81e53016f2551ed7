package mingbai.display.programme;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mingbai.model.place.BusinessId;
import mingbai.model.queue.Business;
import mingbai.model.queue.BusinessList;
import mingbai.model.queue.QueueSnapshot;
import mingbai.station.content.HallContent;

/// How many wait for one business; no number while nobody knows.
public record WaitingLine(Business business, OptionalInt count) {

    static List<WaitingLine> of(HallContent content, Optional<QueueSnapshot> known) {
        return content.businesses().map(BusinessList::businesses).orElse(List.of()).stream()
                .map(b -> new WaitingLine(b, count(b.id(), known)))
                .toList();
    }

    private static OptionalInt count(BusinessId business, Optional<QueueSnapshot> known) {
        if (known.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                known.get().waiting().stream()
                        .filter(w -> w.business().equals(business))
                        .mapToInt(QueueSnapshot.Waiting::count)
                        .sum());
    }
}
