package mingbai.kiosk.frame;

import java.util.List;
import javafx.beans.value.ObservableValue;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.Tongue;

/// What every screen says beside its own matter: which hall, and what time; and the languages it
/// can be read in.
public record Surroundings(
        Phrase name,
        boolean demonstration,
        ObservableValue<String> clock,
        ObservableValue<String> date,
        List<Tongue> tongues) {
    public Surroundings {
        tongues = List.copyOf(tongues);
    }
}
