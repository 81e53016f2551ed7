/// A simulated Alpha sign: takes text, never answers.
@NullMarked
package mingbai.device.led.alpha.simulated;

import org.jspecify.annotations.NullMarked;
