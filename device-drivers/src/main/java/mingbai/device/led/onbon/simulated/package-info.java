/// A simulated Onbon card: parses every byte the document tells of, and lights its panel.
@NullMarked
package mingbai.device.led.onbon.simulated;

import org.jspecify.annotations.NullMarked;
