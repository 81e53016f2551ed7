/// A guide to take along on paper: what it says, and the printer it comes out of.
@NullMarked
package mingbai.kiosk.item.paper;

import org.jspecify.annotations.NullMarked;
