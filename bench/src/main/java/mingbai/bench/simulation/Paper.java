package mingbai.bench.simulation;

import mingbai.model.ask.Answer;
import mingbai.model.ask.RequestId;

/// A slip that somebody holds in their hand.
record Paper(String kiosk, RequestId request, Answer.Ticket ticket, boolean offline) {}
