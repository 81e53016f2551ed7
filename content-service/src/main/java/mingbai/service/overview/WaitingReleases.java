package mingbai.service.overview;

import java.util.List;
import java.util.stream.Stream;
import mingbai.service.change.ScopeWords;
import mingbai.service.library.HallShelf;
import mingbai.service.publish.Unsent;
import org.springframework.stereotype.Component;

/// What waits for the signatures of two people before a screen may show it.
@Component
final class WaitingReleases {
    private final HallShelf shelf;
    private final Unsent unsent;

    WaitingReleases(HallShelf shelf, Unsent unsent) {
        this.shelf = shelf;
        this.unsent = unsent;
    }

    List<String> names() {
        return Stream.concat(shelf.regionScope().stream(), Stream.of(shelf.hallScope()))
                .filter(unsent::waits)
                .map(ScopeWords::of)
                .toList();
    }
}
