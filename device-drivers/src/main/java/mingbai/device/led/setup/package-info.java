/// Which board hangs where: from the configuration to a connected or simulated board.
@NullMarked
package mingbai.device.led.setup;

import org.jspecify.annotations.NullMarked;
