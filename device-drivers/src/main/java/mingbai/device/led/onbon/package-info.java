/// Onbon BX-5K and BX-6K cards (仰邦字库卡), by the maker's published protocol.
@NullMarked
package mingbai.device.led.onbon;

import org.jspecify.annotations.NullMarked;
