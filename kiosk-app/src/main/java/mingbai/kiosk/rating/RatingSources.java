package mingbai.kiosk.rating;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import mingbai.kiosk.words.writing.Dictionaries;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.StationId;
import mingbai.station.ask.ServiceDesk;

/// What a rating needs. The futures complete on the thread of the view model; `journal` answers
/// whether the event is on the disk.
public record RatingSources(
        StationId station,
        ServiceDesk desk,
        Function<JournalEvent, CompletableFuture<Boolean>> journal,
        RandomGenerator random,
        Kept kept) {

    /// What outlives one visitor: the tickets rated here, and the tables a text is written by.
    public record Kept(AlreadyRated alreadyRated, Dictionaries dictionaries) {}
}
