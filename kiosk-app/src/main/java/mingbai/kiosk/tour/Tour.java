package mingbai.kiosk.tour;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A simulated visitor (演示访客): looks an item up, takes a ticket, looks at the map, and rates an
/// earlier ticket once it has been served; then the next one comes.
public final class Tour {
    /// How many tickets the visitor remembers to rate; older ones are forgotten.
    static final int MOST_TICKETS = 20;

    private static final List<String> WORDS =
            List.of("hunyin", "shipin", "jiaoshi", "sbk", "hukou", "qushui");

    private final Visitor visitor;
    private final Deque<String> unrated = new ArrayDeque<>();
    private TourStep step = TourStep.ARRIVE;
    private Optional<Instant> until = Optional.empty();
    private int round;
    private int letter;

    public Tour(Visitor visitor) {
        this.visitor = visitor;
    }

    /// Does what is due; a step that cannot be done ends the round.
    public void tick(Instant now) {
        if (until.isEmpty()) {
            until = Optional.of(now.plusSeconds(step.seconds));
        } else if (!now.isBefore(until.get())) {
            step = next();
            until = Optional.of(now.plusSeconds(step.seconds));
        }
    }

    private TourStep next() {
        return switch (step) {
            case ARRIVE -> after(visitor::openGuide, TourStep.GUIDE);
            case GUIDE -> after(visitor::openSearch, TourStep.SEARCH);
            case SEARCH, TYPE -> typed();
            case FOUND -> visitor.openFirstItem() ? TourStep.ITEM : left();
            case ITEM -> after(visitor::readOn, TourStep.READ);
            case READ -> visitor.askForTicket() ? TourStep.TICKET : left();
            case TICKET -> after(visitor::confirmTicket, TourStep.CONFIRM);
            case CONFIRM -> TourStep.SLIP;
            case SLIP -> taken();
            case MAP -> rating();
            case RATE -> number();
            case NUMBER -> visitor.grade() ? rated() : left();
            case GRADE -> after(visitor::submitRating, TourStep.SUBMIT);
            case SUBMIT -> left();
            case LEAVE -> arrived();
        };
    }

    private static TourStep after(Runnable action, TourStep next) {
        action.run();
        return next;
    }

    private TourStep typed() {
        var word = WORDS.get(round % WORDS.size());
        if (letter == word.length()) {
            letter = 0;
            return TourStep.FOUND;
        }
        visitor.type(word.charAt(letter++));
        return TourStep.TYPE;
    }

    private TourStep taken() {
        visitor.ticketInHand().ifPresent(this::remember);
        visitor.goHome();
        visitor.openMap();
        return TourStep.MAP;
    }

    private void remember(String ticket) {
        unrated.add(ticket);
        if (unrated.size() > MOST_TICKETS) {
            unrated.removeFirst();
        }
    }

    private TourStep rating() {
        visitor.goHome();
        if (unrated.isEmpty()) {
            return left();
        }
        visitor.openRating();
        return TourStep.RATE;
    }

    private TourStep number() {
        visitor.enterNumber(unrated.getFirst());
        return TourStep.NUMBER;
    }

    private TourStep rated() {
        unrated.removeFirst();
        return TourStep.GRADE;
    }

    private TourStep left() {
        visitor.goHome();
        return TourStep.LEAVE;
    }

    private TourStep arrived() {
        round++;
        letter = 0;
        return TourStep.ARRIVE;
    }
}
