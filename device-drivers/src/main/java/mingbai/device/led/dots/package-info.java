/// Characters as dots of 16, 24 or 32 rows, and how they stand in an area.
@NullMarked
package mingbai.device.led.dots;

import org.jspecify.annotations.NullMarked;
