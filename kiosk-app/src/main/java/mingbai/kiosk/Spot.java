package mingbai.kiosk;

import java.time.Instant;
import mingbai.kiosk.consult.ConsultViewModel;
import mingbai.kiosk.disclosure.DisclosureViewModel;
import mingbai.kiosk.find.FindViewModel;
import mingbai.kiosk.item.ItemViewModel;
import mingbai.kiosk.map.MapViewModel;
import mingbai.kiosk.progress.ProgressViewModel;
import mingbai.kiosk.rating.RatingViewModel;
import mingbai.kiosk.ticket.TicketViewModel;

/// Where a visitor is, with what decides there.
sealed interface Spot {
    /// Goes one step back inside the room; false where there is none.
    default boolean back() {
        return false;
    }

    default void tick(Instant now) {}

    /// Whether the visitor must not be taken away now.
    default boolean busy() {
        return false;
    }

    /// The first screen.
    record Welcome() implements Spot {}

    /// Finding an item.
    record Finding(FindViewModel model) implements Spot {
        @Override
        public boolean back() {
            return model.back();
        }
    }

    /// Reading an item.
    record AtItem(ItemViewModel model) implements Spot {
        @Override
        public boolean back() {
            return model.back();
        }

        @Override
        public boolean busy() {
            return model.busy();
        }
    }

    /// Taking a ticket.
    record AtTicket(TicketViewModel model) implements Spot {
        @Override
        public boolean back() {
            return model.back();
        }

        @Override
        public void tick(Instant now) {
            model.tick(now);
        }

        @Override
        public boolean busy() {
            return model.busy();
        }
    }

    /// Rating a visit.
    record AtRating(RatingViewModel model) implements Spot {
        @Override
        public boolean back() {
            return model.back();
        }

        @Override
        public void tick(Instant now) {
            model.tick(now);
        }
    }

    /// Looking up what is disclosed.
    record AtDisclosure(DisclosureViewModel model) implements Spot {
        @Override
        public boolean back() {
            return model.back();
        }
    }

    /// Asking how far a case is.
    record AtProgress(ProgressViewModel model) implements Spot {
        @Override
        public boolean back() {
            return model.back();
        }

        @Override
        public boolean busy() {
            return model.busy();
        }
    }

    /// Reading what others have asked, and whom to ask.
    record AtConsult(ConsultViewModel model) implements Spot {
        @Override
        public boolean back() {
            return model.back();
        }
    }

    /// Looking at the map.
    record AtMap(MapViewModel model) implements Spot {}

    /// An apology for a defect of ours, with the code under which it was logged.
    record Sorry(String code) implements Spot {}
}
