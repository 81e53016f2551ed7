/// The touch kiosk: one visitor after another, from the welcome screen and back to it.
@NullMarked
package mingbai.kiosk;

import org.jspecify.annotations.NullMarked;
