/// Which watchdogs there are, from the environment and the configuration.
@NullMarked
package mingbai.device.watchdog.setup;

import org.jspecify.annotations.NullMarked;
