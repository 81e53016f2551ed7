/// What surrounds every screen: hall, clock, and the ways back.
@NullMarked
package mingbai.kiosk.frame;

import org.jspecify.annotations.NullMarked;
