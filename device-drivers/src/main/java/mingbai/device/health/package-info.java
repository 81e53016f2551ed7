/// How well a device is, in XFS4IoT words, and how we know.
@NullMarked
package mingbai.device.health;

import org.jspecify.annotations.NullMarked;
