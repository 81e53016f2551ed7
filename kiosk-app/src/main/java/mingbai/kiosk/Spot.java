package mingbai.kiosk;

import mingbai.kiosk.disclosure.DisclosureViewModel;
import mingbai.kiosk.find.FindViewModel;
import mingbai.kiosk.item.ItemViewModel;
import mingbai.kiosk.map.MapViewModel;
import mingbai.kiosk.rating.RatingViewModel;
import mingbai.kiosk.ticket.TicketViewModel;

/// Where a visitor is, with what decides there.
sealed interface Spot {
    /// The first screen.
    record Welcome() implements Spot {}

    /// Finding an item.
    record Finding(FindViewModel model) implements Spot {}

    /// Reading an item.
    record AtItem(ItemViewModel model) implements Spot {}

    /// Taking a ticket.
    record AtTicket(TicketViewModel model) implements Spot {}

    /// Rating a visit.
    record AtRating(RatingViewModel model) implements Spot {}

    /// Looking up what is disclosed.
    record AtDisclosure(DisclosureViewModel model) implements Spot {}

    /// Looking at the map.
    record AtMap(MapViewModel model) implements Spot {}

    /// An apology for a defect of ours, with the code under which it was logged.
    record Sorry(String code) implements Spot {}
}
