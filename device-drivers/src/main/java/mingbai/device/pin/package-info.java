/// Buttons, lamps and presence sensors on the pins of a machine.
@NullMarked
package mingbai.device.pin;

import org.jspecify.annotations.NullMarked;
