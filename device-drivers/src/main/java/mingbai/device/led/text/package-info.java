/// What of a text a card can hold, and what stands in place of the rest.
@NullMarked
package mingbai.device.led.text;

import org.jspecify.annotations.NullMarked;
