/// Brightness of LED walls behind a Novastar sending card.
@NullMarked
package mingbai.device.led.novastar;

import org.jspecify.annotations.NullMarked;
