/// Huidu cards (灰度) that speak SDK 2.0.
@NullMarked
package mingbai.device.led.huidu;

import org.jspecify.annotations.NullMarked;
