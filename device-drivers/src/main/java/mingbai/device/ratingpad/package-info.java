/// Rating pads: five keys, armed for one case at a time.
@NullMarked
package mingbai.device.ratingpad;

import org.jspecify.annotations.NullMarked;
