/// Giving the screen back when nobody touches it any more.
@NullMarked
package mingbai.kiosk.idle;

import org.jspecify.annotations.NullMarked;
