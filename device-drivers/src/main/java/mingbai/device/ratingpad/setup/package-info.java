/// Makes a rating pad out of its configuration.
@NullMarked
package mingbai.device.ratingpad.setup;

import org.jspecify.annotations.NullMarked;
