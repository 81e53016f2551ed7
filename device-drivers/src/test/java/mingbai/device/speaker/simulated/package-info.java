/// The simulated speaker, in tests.
@NullMarked
package mingbai.device.speaker.simulated;

import org.jspecify.annotations.NullMarked;
