/// A simulated C-Power card, on TCP or a serial line.
@NullMarked
package mingbai.device.led.lumen.simulated;

import org.jspecify.annotations.NullMarked;
