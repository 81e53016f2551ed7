/// When a board is lit and how bright, as a function of the time of day and of the light there is.
@NullMarked
package mingbai.device.led.light;

import org.jspecify.annotations.NullMarked;
