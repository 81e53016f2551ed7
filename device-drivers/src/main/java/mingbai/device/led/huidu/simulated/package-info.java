/// A simulated Huidu card with SDK 2.0.
@NullMarked
package mingbai.device.led.huidu.simulated;

import org.jspecify.annotations.NullMarked;
