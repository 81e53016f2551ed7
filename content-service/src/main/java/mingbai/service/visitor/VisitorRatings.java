package mingbai.service.visitor;

import mingbai.model.queue.TicketToken;
import mingbai.service.rating.RatingBook;
import mingbai.service.rating.RatingOutcome;
import mingbai.service.rating.Refusals;
import org.springframework.stereotype.Component;

/// Takes a form that a phone sends for a ticket. What is refused is counted and leaves nothing
/// else.
@Component
record VisitorRatings(PhonePage page, RatingBook book, VisitorGate gate, Refusals refusals) {

    /// `address` is where the phone asks from; it is not kept.
    RatingOutcome rate(String address, String token, Filled filled) {
        if (!gate.lets(page.find(token).isPresent() ? token : address)) {
            return refusals.count(RatingOutcome.TOO_MANY);
        }
        try {
            return filled.wrong(page.reasonWanted())
                    .map(refusals::count)
                    .orElseGet(() -> book.rate(filled.rating(new TicketToken(token))));
        } catch (IllegalArgumentException e) {
            return refusals.count(RatingOutcome.UNKNOWN_TICKET);
        }
    }
}
