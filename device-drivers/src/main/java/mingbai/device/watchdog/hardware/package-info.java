/// The watchdog of the machine, a file of the kernel's.
@NullMarked
package mingbai.device.watchdog.hardware;

import org.jspecify.annotations.NullMarked;
