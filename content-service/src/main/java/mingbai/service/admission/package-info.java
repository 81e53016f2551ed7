/// Who gets a ticket, and which one.
@NullMarked
package mingbai.service.admission;

import org.jspecify.annotations.NullMarked;
