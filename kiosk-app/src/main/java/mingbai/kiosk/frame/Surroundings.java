package mingbai.kiosk.frame;

import javafx.beans.value.ObservableValue;

/// What every screen says beside its own matter: which hall, and what time.
public record Surroundings(
        String chinese,
        String english,
        boolean demonstration,
        ObservableValue<String> clock,
        ObservableValue<String> date) {}
