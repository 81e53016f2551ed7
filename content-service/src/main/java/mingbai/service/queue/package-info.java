/// The queue: tickets, windows and calls, in one durable ledger.
@NullMarked
package mingbai.service.queue;

import org.jspecify.annotations.NullMarked;
