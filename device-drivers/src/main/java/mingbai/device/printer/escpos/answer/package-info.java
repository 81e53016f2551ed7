/// What an ESC/POS printer says, and what it means.
@NullMarked
package mingbai.device.printer.escpos.answer;

import org.jspecify.annotations.NullMarked;
