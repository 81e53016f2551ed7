package mingbai.kiosk;

import java.time.Instant;
import mingbai.kiosk.consult.ConsultViewModel;
import mingbai.kiosk.disclosure.DisclosureViewModel;
import mingbai.kiosk.find.FindViewModel;
import mingbai.kiosk.item.ItemViewModel;
import mingbai.kiosk.map.MapViewModel;
import mingbai.kiosk.progress.ProgressViewModel;
import mingbai.kiosk.rating.RatingViewModel;
import mingbai.kiosk.technician.TechnicianViewModel;
import mingbai.kiosk.ticket.TicketViewModel;
import mingbai.kiosk.welcome.WelcomeStep;
import mingbai.kiosk.words.Prompt;

/// Where a visitor is, with what decides there.
sealed interface Spot {
    /// Goes one step back inside the room; false where there is none.
    default boolean back() {
        return false;
    }

    default void tick(Instant now) {}

    /// Takes what a scanner read; false where this is no place for it.
    default boolean scanned(String text) {
        return false;
    }

    /// What a voice says here.
    Prompt prompt();

    /// Whether nobody is asked if they are still there.
    default boolean patient() {
        return busy();
    }

    /// Whether the visitor must not be taken away now.
    default boolean busy() {
        return false;
    }

    /// The first screen.
    record Welcome() implements Spot {
        @Override
        public Prompt prompt() {
            return WelcomeStep.GREETING;
        }
    }

    /// Finding an item.
    record Finding(FindViewModel model) implements Spot {
        @Override
        public Prompt prompt() {
            return model.prompt();
        }

        @Override
        public boolean back() {
            return model.back();
        }
    }

    /// Reading an item.
    record AtItem(ItemViewModel model) implements Spot {
        @Override
        public Prompt prompt() {
            return model.prompt();
        }

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
        public Prompt prompt() {
            return model.prompt();
        }

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
        public Prompt prompt() {
            return model.prompt();
        }

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
        public Prompt prompt() {
            return model.prompt();
        }

        @Override
        public boolean back() {
            return model.back();
        }
    }

    /// Asking how far a case is.
    record AtProgress(ProgressViewModel model) implements Spot {
        @Override
        public boolean scanned(String text) {
            model.scanned(text);
            return true;
        }

        @Override
        public Prompt prompt() {
            return model.prompt();
        }

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
        public Prompt prompt() {
            return model.prompt();
        }

        @Override
        public boolean back() {
            return model.back();
        }
    }

    /// Looking at the map.
    record AtMap(MapViewModel model) implements Spot {
        @Override
        public Prompt prompt() {
            return model.prompt();
        }
    }

    /// Servicing the machine, with a signed answer.
    record AtTechnician(TechnicianViewModel model) implements Spot {
        @Override
        public boolean scanned(String text) {
            model.scanned(text);
            return true;
        }

        @Override
        public Prompt prompt() {
            return model.prompt();
        }

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

        @Override
        public boolean patient() {
            return model.patient();
        }
    }

    /// An apology for a defect of ours, with the code under which it was logged.
    record Sorry(String code) implements Spot {
        static final Prompt PROMPT =
                Prompt.of(
                        "抱歉，本机出了点问题，马上回到首页",
                        "bao4qian4, ben3ji1 chu1 le5 dian3 wen4ti2, ma3shang4 hui2dao4 shou3ye4",
                        "Sorry, something went wrong. Returning to the start.");

        @Override
        public Prompt prompt() {
            return PROMPT;
        }
    }
}
