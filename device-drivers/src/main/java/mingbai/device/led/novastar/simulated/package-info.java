/// A simulated Novastar sending card, which knows its brightness.
@NullMarked
package mingbai.device.led.novastar.simulated;

import org.jspecify.annotations.NullMarked;
