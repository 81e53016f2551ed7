package mingbai.kiosk.frame;

import javafx.beans.value.ObservableValue;
import mingbai.kiosk.words.Phrase;

/// What every screen says beside its own matter: which hall, and what time; and how it can be read.
public record Surroundings(
        Phrase name,
        boolean demonstration,
        ObservableValue<String> clock,
        ObservableValue<String> date,
        Offer offer) {}
