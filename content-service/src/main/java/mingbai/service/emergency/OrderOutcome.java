package mingbai.service.emergency;

import mingbai.model.signing.Verdict;

/// What came of an order.
public sealed interface OrderOutcome {
    /// It is out.
    record Ordered(Given given) implements OrderOutcome {}

    /// Signed by one; a darkness is lifted by two.
    record HalfLifted() implements OrderOutcome {}

    /// Looked at afterwards.
    record Reviewed() implements OrderOutcome {}

    /// Not for somebody in this role, or not in their area.
    record NotAllowed() implements OrderOutcome {}

    /// The text may not be shown, and why.
    record Faulty(String chinese, String english) implements OrderOutcome {}

    /// Another order came first, or this one waited too long to be sent.
    record Changed() implements OrderOutcome {}

    /// The signature does not do.
    record Refused(Verdict.Reason reason) implements OrderOutcome {}
}
