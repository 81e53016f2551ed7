package mingbai.station.ask;

import mingbai.model.ask.Answer;

/// What became of a request.
public sealed interface Reply {

    /// The service's verified answer.
    record Answered(Answer answer) implements Reply {}

    /// None came in time; this number out of the station's own reserve counts (离线取号).
    record OutOfReserve(Answer.Ticket ticket) implements Reply {}

    /// None came in time. The request may still have been carried out: asking again with the same
    /// id is safe and gets the same answer.
    record NoAnswer() implements Reply {}
}
