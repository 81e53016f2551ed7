package mingbai.kiosk.ticket;

import java.util.Optional;
import mingbai.model.item.ItemCode;
import mingbai.model.queue.Business;
import mingbai.model.queue.QueueSnapshot.Waiting;
import mingbai.station.queue.QueueView;

/// A business a ticket can be taken for, how many wait for it where that is known, and from which
/// item the visitor came.
public record Choice(Business business, Optional<Integer> waiting, Optional<ItemCode> item) {
    static Choice of(Business business, Optional<ItemCode> item, QueueView view) {
        var waiting =
                view.snapshot()
                        .filter(s -> view.connected())
                        .map(s ->
                                s.waiting().stream()
                                        .filter(w -> w.business().equals(business.id()))
                                        .mapToInt(Waiting::count)
                                        .sum());
        return new Choice(business, waiting, item);
    }
}
