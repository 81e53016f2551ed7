/// The slip: what it says, where it is printed, and what can become of it.
@NullMarked
package mingbai.kiosk.ticket.slip;

import org.jspecify.annotations.NullMarked;
