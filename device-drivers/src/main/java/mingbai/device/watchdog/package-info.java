/// Watchdogs, fed only while the program makes progress: systemd's and the hardware's.
@NullMarked
package mingbai.device.watchdog;

import org.jspecify.annotations.NullMarked;
