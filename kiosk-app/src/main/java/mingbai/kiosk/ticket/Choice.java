package mingbai.kiosk.ticket;

import java.util.List;
import java.util.Optional;
import mingbai.kiosk.ticket.TicketStep.Choosing;
import mingbai.model.item.ItemCode;
import mingbai.model.place.BusinessId;
import mingbai.model.queue.Business;
import mingbai.model.queue.BusinessList;
import mingbai.model.queue.QueueSnapshot.Waiting;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueFeed;
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

    /// What a ticket can be had for, and how many wait for it now.
    record Offer(HallContent content, QueueFeed queue) {
        private List<Business> businesses() {
            return content.businesses().map(BusinessList::businesses).orElse(List.of());
        }

        Optional<Choice> find(BusinessId business, Optional<ItemCode> item) {
            return businesses().stream()
                    .filter(b -> b.id().equals(business))
                    .findFirst()
                    .map(b -> choice(b, item));
        }

        /// All businesses, or those that can be added to a wish.
        Choosing choosing(int page, Optional<Wish> wish) {
            var choices =
                    businesses().stream()
                            .filter(b -> wish.filter(w -> w.has(b.id())).isEmpty())
                            .map(b -> choice(b, Optional.empty()))
                            .toList();
            return new Choosing(choices, page, wish);
        }

        Choice choice(Business business, Optional<ItemCode> item) {
            return Choice.of(business, item, queue.current());
        }
    }
}
