/// LED boards: what can be asked of one, whatever card drives it.
@NullMarked
package mingbai.device.led;

import org.jspecify.annotations.NullMarked;
