/// The inside of a simulated printer: reads ESC/POS and blackens paper.
@NullMarked
package mingbai.device.printer.simulated.mechanism;

import org.jspecify.annotations.NullMarked;
