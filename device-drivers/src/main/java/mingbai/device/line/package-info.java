/// The wire to a device: serial, TCP or a device node, read and written with limits.
@NullMarked
package mingbai.device.line;

import org.jspecify.annotations.NullMarked;
