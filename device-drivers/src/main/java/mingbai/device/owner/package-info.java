/// The one thread that owns a device on a line, and what is known of the device's health.
@NullMarked
package mingbai.device.owner;

import org.jspecify.annotations.NullMarked;
