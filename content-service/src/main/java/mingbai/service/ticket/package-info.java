/// A ticket as the ledger keeps it, and what can become of it.
@NullMarked
package mingbai.service.ticket;

import org.jspecify.annotations.NullMarked;
