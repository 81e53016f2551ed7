/// What else hangs on the kiosk: scanner, card reader, rating pad, button, presence sensor.
@NullMarked
package mingbai.kiosk.attached;

import org.jspecify.annotations.NullMarked;
