/// The ledger under load and failure.
@NullMarked
package mingbai.service.database;

import org.jspecify.annotations.NullMarked;
