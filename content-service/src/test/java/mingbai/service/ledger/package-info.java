/// How a line is counted.
@NullMarked
package mingbai.service.ledger;

import org.jspecify.annotations.NullMarked;
