/// What a finger meets: buttons, keys, pages and scrolling.
@NullMarked
package mingbai.kiosk.look.touch;

import org.jspecify.annotations.NullMarked;
