package mingbai.kiosk;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import mingbai.kiosk.consult.Answers;
import mingbai.kiosk.consult.ConsultViewModel;
import mingbai.kiosk.disclosure.DisclosureViewModel;
import mingbai.kiosk.disclosure.Register;
import mingbai.kiosk.find.FindViewModel;
import mingbai.kiosk.find.index.Directory;
import mingbai.kiosk.item.ItemViewModel;
import mingbai.kiosk.map.MapViewModel;
import mingbai.kiosk.progress.ProgressViewModel;
import mingbai.kiosk.rating.AlreadyRated;
import mingbai.kiosk.rating.RatingSources;
import mingbai.kiosk.rating.RatingViewModel;
import mingbai.kiosk.ticket.TicketSources;
import mingbai.kiosk.ticket.TicketViewModel;
import mingbai.kiosk.words.writing.Dictionaries;
import mingbai.model.item.ItemCode;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.station.content.HallContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens each room of the kiosk with what it needs; futures come back on the thread that draws, and
/// the disk is written in the background.
final class Rooms {
    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);

    private final KioskParts parts;
    private final AlreadyRated alreadyRated = new AlreadyRated();
    private final Dictionaries dictionaries;
    private Optional<Directory> directory = Optional.empty();
    private Optional<Register> register = Optional.empty();
    private Optional<Answers> answers = Optional.empty();

    Rooms(KioskParts parts) {
        this.parts = parts;
        this.dictionaries = parts.dictionaries();
    }

    Spot.Finding find(HallContent content, Consumer<ItemCode> open) {
        return new Spot.Finding(new FindViewModel(directory(content), open));
    }

    private Directory directory(HallContent content) {
        if (directory.filter(d -> d.content().equals(content)).isEmpty()) {
            directory = Optional.of(new Directory(content, parts.strokes()));
        }
        return directory.get();
    }

    Spot.AtItem item(HallContent content, ItemCode code, ItemViewModel.Ways ways) {
        return new Spot.AtItem(
                new ItemViewModel(
                        content, code, ways, guide -> onScreen(parts.guides().print(guide))));
    }

    Spot.AtDisclosure disclosure(HallContent content, Consumer<ItemCode> open) {
        var now = parts.backstage().clock().instant();
        var prepared = register.filter(r -> r.content() == content);
        register = prepared.or(() -> Optional.of(new Register(content)));
        return new Spot.AtDisclosure(new DisclosureViewModel(register.get(), now, open));
    }

    Spot.AtConsult consult(HallContent content) {
        var prepared = answers.filter(a -> a.content() == content);
        answers = prepared.or(() -> Optional.of(new Answers(content)));
        return new Spot.AtConsult(new ConsultViewModel(answers.get()));
    }

    Spot.AtProgress progress(HallContent content) {
        var sources =
                new ProgressViewModel.Sources(
                        parts.id(),
                        ask -> onScreen(parts.station().desk().ask(ask)),
                        parts.backstage().random());
        return new Spot.AtProgress(new ProgressViewModel(content, sources));
    }

    Spot.AtMap map(HallContent content, Optional<BusinessId> goal) {
        return new Spot.AtMap(new MapViewModel(content, parts.id(), goal));
    }

    Spot.AtTicket ticket(HallContent content, Runnable leave) {
        var backstage = parts.backstage();
        var sources =
                new TicketSources(
                        parts.id(),
                        ask -> onScreen(parts.station().desk().ask(ask)),
                        slip -> onScreen(parts.printing().print(slip)),
                        event -> backstage.background().execute(() -> write(event)),
                        backstage.random());
        return new Spot.AtTicket(
                new TicketViewModel(content, parts.station().queue(), sources, leave));
    }

    Spot.AtRating rating(HallContent content, Runnable leave) {
        Function<JournalEvent, CompletableFuture<Boolean>> journal =
                event -> onScreen(written(event));
        var sources =
                new RatingSources(
                        parts.id(),
                        ask -> onScreen(parts.station().desk().ask(ask)),
                        journal,
                        parts.backstage().random(),
                        new RatingSources.Kept(alreadyRated, dictionaries));
        return new Spot.AtRating(new RatingViewModel(content, sources, leave));
    }

    private <T> CompletableFuture<T> onScreen(CompletableFuture<T> future) {
        return future.thenApplyAsync(Function.identity(), parts.backstage().ui());
    }

    private CompletableFuture<Boolean> written(JournalEvent event) {
        return CompletableFuture.supplyAsync(() -> write(event), parts.backstage().background());
    }

    private boolean write(JournalEvent event) {
        try {
            parts.station().journal().append(event);
            return true;
        } catch (IOException e) {
            LOG.error("the journal could not be written", e);
            return false;
        }
    }
}
