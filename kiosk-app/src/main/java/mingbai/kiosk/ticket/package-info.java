/// Taking a queue ticket: choose, confirm, wait, take the slip.
@NullMarked
package mingbai.kiosk.ticket;

import org.jspecify.annotations.NullMarked;
