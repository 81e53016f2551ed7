/// Request and answer with a card: frames cut out of arriving bytes, one question at a time.
@NullMarked
package mingbai.device.led.exchange;

import org.jspecify.annotations.NullMarked;
