/// A simulated rating pad, whose keys a program presses.
@NullMarked
package mingbai.device.ratingpad.simulated;

import org.jspecify.annotations.NullMarked;
