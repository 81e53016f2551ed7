/// A speaker whose sound can be looked at.
@NullMarked
package mingbai.device.speaker.simulated;

import org.jspecify.annotations.NullMarked;
