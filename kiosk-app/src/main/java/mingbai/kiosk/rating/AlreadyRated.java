package mingbai.kiosk.rating;

import java.util.LinkedHashSet;
import mingbai.model.queue.TicketToken;

/// The tickets rated here lately: the service learns of a rating a little later, and must not be
/// given a second one meanwhile. Forgets the oldest beyond [#MOST].
public final class AlreadyRated {
    static final int MOST = 5_000;

    private final LinkedHashSet<TicketToken> tokens = new LinkedHashSet<>();

    boolean contains(TicketToken token) {
        return tokens.contains(token);
    }

    void add(TicketToken token) {
        tokens.add(token);
        if (tokens.size() > MOST) {
            tokens.removeFirst();
        }
    }
}
