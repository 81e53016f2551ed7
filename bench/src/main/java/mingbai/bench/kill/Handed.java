package mingbai.bench.kill;

import mingbai.model.ask.Answer;
import mingbai.model.ask.RequestId;

/// A ticket that a visitor was handed, by whomever.
record Handed(RequestId request, Answer.Ticket ticket, boolean offline) {}
