/// Rating pads on a serial line, whose keys a configuration describes.
@NullMarked
package mingbai.device.ratingpad.serial;

import org.jspecify.annotations.NullMarked;
