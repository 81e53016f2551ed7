/// The ESC/POS conversation: slip to bytes, status, and whether the slip came out.
@NullMarked
package mingbai.device.printer.escpos;

import org.jspecify.annotations.NullMarked;
