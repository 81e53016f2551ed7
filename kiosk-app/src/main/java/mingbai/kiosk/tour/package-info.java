/// A simulated visitor who shows the kiosk.
@NullMarked
package mingbai.kiosk.tour;

import org.jspecify.annotations.NullMarked;
