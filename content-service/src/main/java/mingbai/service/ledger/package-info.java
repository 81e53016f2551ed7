/// The queue's durable book: tickets, windows and calls, and the board they add up to.
@NullMarked
package mingbai.service.ledger;

import org.jspecify.annotations.NullMarked;
