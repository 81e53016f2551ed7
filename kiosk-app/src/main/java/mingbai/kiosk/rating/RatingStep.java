package mingbai.kiosk.rating;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mingbai.kiosk.words.writing.Draft;
import mingbai.model.ask.Answer.Reason;
import mingbai.model.ask.Answer.TicketFound;
import mingbai.model.rating.Grade;

/// What rating a visit can show.
public sealed interface RatingStep {
    /// The keypad; `problem` is why the last number was not taken.
    record Entering(String typed, Optional<Problem> problem) implements RatingStep {}

    /// The service is looking for the ticket.
    record Looking(String typed) implements RatingStep {}

    /// The five grades.
    record Grading(TicketFound ticket) implements RatingStep {}

    /// The tags of the chosen grade and what was written; `reminded` once a required reason was
    /// left out.
    record Explaining(
            TicketFound ticket, Grade grade, SortedSet<Integer> tags, String text, boolean reminded)
            implements RatingStep {
        public Explaining {
            tags = new TreeSet<>(tags);
        }

        Explaining saying(String other) {
            return new Explaining(ticket, grade, tags, other, false);
        }
    }

    /// The keyboard, for words of the visitor's own.
    record Writing(Explaining about, Draft draft) implements RatingStep {
        Writing with(Draft next) {
            return new Writing(about, next);
        }
    }

    /// The rating is on its way to the journal.
    record Saving() implements RatingStep {}

    /// It is on the disk.
    record Thanks(Grade grade) implements RatingStep {}

    /// It could not be written down.
    record NotSaved() implements RatingStep {}

    /// Why a number was not taken.
    sealed interface Problem {
        /// The service said no.
        record Refused(Reason reason) implements Problem {}

        /// No answer came.
        record NoAnswer() implements Problem {}

        /// It is no ticket number.
        record NoNumber() implements Problem {}
    }
}
