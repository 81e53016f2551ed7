/// Simulated pins, which a program presses and looks at.
@NullMarked
package mingbai.device.pin.simulated;

import org.jspecify.annotations.NullMarked;
