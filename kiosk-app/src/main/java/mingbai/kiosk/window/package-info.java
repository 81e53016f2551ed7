/// The window the kiosk stands in.
@NullMarked
package mingbai.kiosk.window;

import org.jspecify.annotations.NullMarked;
