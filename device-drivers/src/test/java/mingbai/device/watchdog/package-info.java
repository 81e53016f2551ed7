/// Watchdogs, in tests.
@NullMarked
package mingbai.device.watchdog;

import org.jspecify.annotations.NullMarked;
