/// The one thread that owns a board: newest content wins, lost boards are looked for.
@NullMarked
package mingbai.device.led.owner;

import org.jspecify.annotations.NullMarked;
