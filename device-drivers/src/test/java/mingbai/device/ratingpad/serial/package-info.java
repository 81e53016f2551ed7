/// The rating pad on a serial line, in tests.
@NullMarked
package mingbai.device.ratingpad.serial;

import org.jspecify.annotations.NullMarked;
