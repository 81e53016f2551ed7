/// Lumen C-Power cards of the 5200 series.
@NullMarked
package mingbai.device.led.lumen;

import org.jspecify.annotations.NullMarked;
