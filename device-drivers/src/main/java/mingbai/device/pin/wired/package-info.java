/// Buttons, lamps and sensors on any pins: what bounces is steadied, what is lost is safe.
@NullMarked
package mingbai.device.pin.wired;

import org.jspecify.annotations.NullMarked;
