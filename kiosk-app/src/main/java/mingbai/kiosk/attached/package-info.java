/// What else hangs on the kiosk: scanner, card reader, rating pad, presence sensor.
@NullMarked
package mingbai.kiosk.attached;

import org.jspecify.annotations.NullMarked;
