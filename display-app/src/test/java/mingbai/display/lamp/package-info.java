/// The lamp on simulated pins.
@NullMarked
package mingbai.display.lamp;

import org.jspecify.annotations.NullMarked;
