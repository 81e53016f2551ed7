/// Simulated LED cards: the dots they light, as a picture and as a matrix.
@NullMarked
package mingbai.device.led.simulated;

import org.jspecify.annotations.NullMarked;
