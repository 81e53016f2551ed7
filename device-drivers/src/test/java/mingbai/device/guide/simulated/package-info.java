/// The simulated guide printer under hosts that others wrote.
@NullMarked
package mingbai.device.guide.simulated;

import org.jspecify.annotations.NullMarked;
