/// A cable to a simulated device, and what can go wrong with it.
@NullMarked
package mingbai.device.simulated;

import org.jspecify.annotations.NullMarked;
