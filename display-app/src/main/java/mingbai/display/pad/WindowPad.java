package mingbai.display.pad;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import mingbai.device.ratingpad.PadOutcome;
import mingbai.device.ratingpad.RatingPad;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.model.rating.Grade;
import mingbai.station.Station;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks with a window's rating pad, for a minute, when the queue shows that a ticket is no longer
/// served there. Whether it was finished the service knows; for any other it takes no rating. Who
/// presses nothing is unrated, which is nothing to report.
public final class WindowPad {
    private static final Logger LOG = LoggerFactory.getLogger(WindowPad.class);

    static final Duration ASKED_FOR = Duration.ofSeconds(60);

    private final WindowNumber window;
    private final RatingPad pad;
    private final Consumer<JournalEvent> journal;
    private Optional<TicketNumber> serving = Optional.empty();

    public WindowPad(WindowNumber window, RatingPad pad, Consumer<JournalEvent> journal) {
        this.window = window;
        this.pad = pad;
        this.journal = journal;
    }

    /// Lets `pad` ask for the station, which keeps what is pressed, until the program ends.
    public static void attach(Station station, WindowNumber window, RatingPad pad) {
        Runtime.getRuntime().addShutdownHook(new Thread(pad::close, "let go of the pad"));
        var asking = new WindowPad(window, pad, event -> keep(station, event));
        station.queue().onChange(view -> view.snapshot().ifPresent(asking::heard));
    }

    private static void keep(Station station, JournalEvent event) {
        try {
            station.journal().append(event);
        } catch (IOException e) {
            LOG.error("A press of the rating pad could not be written down", e);
        }
    }

    /// What the queue is now; the same twice changes nothing.
    public synchronized void heard(QueueSnapshot snapshot) {
        var now =
                snapshot.windows().stream()
                        .filter(w -> w.window().equals(window))
                        .findFirst()
                        .flatMap(WindowState::serving);
        if (!now.equals(serving)) {
            serving.ifPresent(this::ask);
            serving = now;
        }
    }

    private void ask(TicketNumber ticket) {
        var _ =
                pad.invite(ticket.text(), ASKED_FOR)
                        .thenAccept(outcome -> answered(ticket, outcome));
    }

    private void answered(TicketNumber ticket, PadOutcome outcome) {
        if (outcome instanceof PadOutcome.Rated(String asked, var grade)
                && asked.equals(ticket.text())) {
            var named = Grade.ofPlatformCode(grade.points());
            journal.accept(new JournalEvent.PadPressed(window, ticket, named));
        }
    }
}
