package mingbai.kiosk.rating;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.rating.RatingStep.Entering;
import mingbai.kiosk.rating.RatingStep.Explaining;
import mingbai.kiosk.rating.RatingStep.Grading;
import mingbai.kiosk.rating.RatingStep.Looking;
import mingbai.kiosk.rating.RatingStep.NotSaved;
import mingbai.kiosk.rating.RatingStep.Problem;
import mingbai.kiosk.rating.RatingStep.Saving;
import mingbai.kiosk.rating.RatingStep.Thanks;
import mingbai.kiosk.rating.RatingStep.Writing;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.writing.Candidate;
import mingbai.kiosk.words.writing.Draft;
import mingbai.kiosk.words.writing.Script;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Answer.Reason;
import mingbai.model.ask.Answer.Ticket;
import mingbai.model.ask.Answer.TicketFound;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.journal.JournalEvent.RatingGiven;
import mingbai.model.notice.KioskSettings;
import mingbai.model.queue.Business;
import mingbai.model.queue.BusinessList;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.station.ask.Reply;
import mingbai.station.content.HallContent;

/// Takes one rating for one served ticket; the visitor can leave at every step.
public final class RatingViewModel {
    /// How long the thanks stay.
    static final Duration FAREWELL = Duration.ofSeconds(8);

    private static final int LONGEST_NUMBER = 5;

    private final HallContent content;
    private final RatingSources sources;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<RatingStep> step =
            new ReadOnlyObjectWrapper<>(new Entering("", Optional.empty()));
    private Optional<Ticket> shown = Optional.empty();
    private Optional<Instant> farewell = Optional.empty();

    public RatingViewModel(HallContent content, RatingSources sources, Runnable leave) {
        this.content = content;
        this.sources = sources;
        this.leave = leave;
    }

    public ReadOnlyObjectProperty<RatingStep> step() {
        return step.getReadOnlyProperty();
    }

    /// What a voice says here.
    public Prompt prompt() {
        return step.get().prompt();
    }

    /// The letters today's numbers begin with.
    public List<String> prefixes() {
        return content.businesses().map(BusinessList::businesses).orElse(List.of()).stream()
                .map(Business::prefix)
                .distinct()
                .sorted()
                .toList();
    }

    /// What the ticket was for, as the list of businesses calls it.
    public Optional<Business> businessOf(TicketFound found) {
        return content.businesses().flatMap(b -> b.find(found.ticket().business()));
    }

    public void type(String keys) {
        if (step.get() instanceof Entering(String typed, Optional<Problem> _)
                && typed.length() + keys.length() <= LONGEST_NUMBER) {
            enter(typed + keys);
        }
    }

    public void erase() {
        if (step.get() instanceof Entering(String typed, Optional<Problem> _) && !typed.isEmpty()) {
            enter(typed.substring(0, typed.length() - 1));
        }
    }

    public void eraseAll() {
        if (step.get() instanceof Entering) {
            enter("");
        }
    }

    public void submit() {
        if (step.get() instanceof Entering(String typed, Optional<Problem> _)) {
            look(typed);
        }
    }

    /// What a scanner read of a ticket's QR code. Another ticket than the one on the screen is
    /// another visitor's; scanners read the same one twice, and much that is no ticket.
    public void scanned(String text) {
        switch (step.get()) {
            case Entering _, NotSaved _ -> look(text);
            case Grading _, Explaining _, Writing _, Thanks _ -> {
                if (TicketWanted.in(text).filter(wanted -> !shown(wanted)).isPresent()) {
                    look(text);
                }
            }
            case Looking _, Saving _ -> {}
        }
    }

    private boolean shown(String wanted) {
        return shown.filter(
                        t -> wanted.equals(t.token().value()) || wanted.equals(t.number().text()))
                .isPresent();
    }

    private void enter(String typed) {
        step.set(new Entering(typed, Optional.empty()));
    }

    private void look(String text) {
        var wanted = TicketWanted.in(text);
        if (wanted.isEmpty()) {
            step.set(new Entering("", Optional.of(new Problem.NoNumber())));
            return;
        }
        var random = sources.random();
        var id = new RequestId(new UUID(random.nextLong(), random.nextLong()));
        step.set(new Looking(wanted.get(), id));
        var ask = new Ask.FindTicket(id, sources.station(), wanted.get());
        var _ = sources.desk().ask(ask).thenAccept(reply -> answered(id, reply));
    }

    private void answered(RequestId id, Reply reply) {
        if (!(step.get() instanceof Looking(String _, var request)) || !request.equals(id)) {
            return;
        }
        switch (reply) {
            case Reply.Answered(TicketFound found) -> found(found);
            case Reply.Answered(Answer.Refused(RequestId _, Reason reason)) -> refused(reason);
            case Reply.Answered(Answer _), Reply.OutOfReserve _, Reply.NoAnswer() ->
                    step.set(new Entering("", Optional.of(new Problem.NoAnswer())));
        }
    }

    private void found(TicketFound found) {
        if (sources.kept().alreadyRated().contains(found.ticket().token())) {
            refused(Reason.ALREADY_RATED);
        } else {
            shown = Optional.of(found.ticket());
            step.set(new Grading(found));
        }
    }

    private void refused(Reason reason) {
        step.set(new Entering("", Optional.of(new Problem.Refused(reason))));
    }

    public void grade(Grade grade) {
        switch (step.get()) {
            case Grading(TicketFound found) -> explain(found, grade);
            case Explaining explaining -> explain(explaining.ticket(), grade);
            case Entering _, Looking _, Writing _, Saving _, Thanks _, NotSaved _ -> {}
        }
    }

    private void explain(TicketFound found, Grade grade) {
        step.set(new Explaining(found, grade, new TreeSet<>(), "", false));
    }

    /// A key of the rating pad: as the card on the screen, and given at once where it needs no
    /// reason.
    public void pressed(Grade grade) {
        grade(grade);
        if (RatingRules.complete(grade, List.of(), "", reasonRequired())) {
            give();
        }
    }

    /// Takes a tag, or gives it back.
    public void tag(int code) {
        if (step.get() instanceof Explaining(var found, var grade, var tags, var text, boolean _)) {
            var next = new TreeSet<>(tags);
            if (!next.remove(code)) {
                next.add(code);
            }
            step.set(new Explaining(found, grade, next, text, false));
        }
    }

    /// Opens the keyboard for words of one's own.
    public void write() {
        if (step.get() instanceof Explaining about) {
            step.set(new Writing(about, Draft.of(about.text(), scripts().getFirst())));
        }
    }

    public List<Script> scripts() {
        return sources.kept().dictionaries().scripts();
    }

    /// What the keys pressed can become.
    public List<Candidate> candidates() {
        return step.get() instanceof Writing(var _, var draft)
                ? sources.kept().dictionaries().candidates(draft)
                : List.of();
    }

    /// Changes what is being written.
    public void draft(UnaryOperator<Draft> change) {
        if (step.get() instanceof Writing writing) {
            step.set(writing.with(change.apply(writing.draft())));
        }
    }

    /// Closes the keyboard; keys still open become their likeliest word.
    public void written() {
        candidates().stream()
                .findFirst()
                .ifPresent(likeliest -> draft(d -> d.choose(likeliest, Rating.MAX_TEXT)));
        if (step.get() instanceof Writing(var about, var draft)) {
            step.set(about.saying(draft.text().strip()));
        }
    }

    public boolean reasonRequired() {
        return content.kioskSettings().map(KioskSettings::reasonForLowGrades).orElse(true);
    }

    public void give() {
        if (!(step.get()
                instanceof Explaining(var found, var grade, var tags, var text, boolean _))) {
            return;
        }
        if (!RatingRules.complete(grade, tags, text, reasonRequired())) {
            step.set(new Explaining(found, grade, tags, text, true));
            return;
        }
        var token = found.ticket().token();
        var chosen = List.copyOf(tags);
        var rating = new Rating(token, grade, chosen, text, Rating.Channel.HALL_TERMINAL);
        step.set(new Saving());
        var _ =
                sources.journal()
                        .apply(new RatingGiven(rating))
                        .thenAccept(written -> saved(written, rating));
    }

    private void saved(boolean written, Rating rating) {
        if (written) {
            sources.kept().alreadyRated().add(rating.ticket());
        }
        step.set(written ? new Thanks(rating.grade()) : new NotSaved());
    }

    /// Leaves without a rating; always possible.
    public void skip() {
        leave.run();
    }

    /// Returns whether there was a step to go back to.
    public boolean back() {
        switch (step.get()) {
            case Writing _ -> written();
            case Explaining explaining -> step.set(new Grading(explaining.ticket()));
            case Grading _, Looking _ -> enter("");
            case Entering _, Saving _, Thanks _, NotSaved _ -> {
                return false;
            }
        }
        return true;
    }

    public void tick(Instant now) {
        if (!(step.get() instanceof Thanks)) {
            farewell = Optional.empty();
        } else if (farewell.isEmpty()) {
            farewell = Optional.of(now.plus(FAREWELL));
        } else if (!now.isBefore(farewell.get())) {
            leave.run();
        }
    }
}
