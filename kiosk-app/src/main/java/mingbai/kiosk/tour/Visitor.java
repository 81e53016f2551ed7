package mingbai.kiosk.tour;

import java.util.Optional;

/// What a simulated visitor can do: the same actions a finger triggers.
public interface Visitor {
    void goHome();

    void openGuide();

    void openSearch();

    void type(char key);

    /// Returns whether there was an item to open.
    boolean openFirstItem();

    /// Moves the item page on, as a reader does.
    void readOn();

    /// Returns whether the item leads to a ticket.
    boolean askForTicket();

    void confirmTicket();

    /// The number of the ticket just taken, once its slip is out.
    Optional<String> ticketInHand();

    void openRating();

    void enterNumber(String number);

    /// Returns whether the ticket can be rated by now.
    boolean grade();

    void submitRating();

    void openMap();
}
