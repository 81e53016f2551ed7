/// Alpha and BetaBrite signs, which show ASCII and never answer.
@NullMarked
package mingbai.device.led.alpha;

import org.jspecify.annotations.NullMarked;
