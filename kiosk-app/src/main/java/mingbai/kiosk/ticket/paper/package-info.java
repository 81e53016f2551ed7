/// A slip on real or simulated paper: how it is laid out, and the printer that prints it.
@NullMarked
package mingbai.kiosk.ticket.paper;

import org.jspecify.annotations.NullMarked;
