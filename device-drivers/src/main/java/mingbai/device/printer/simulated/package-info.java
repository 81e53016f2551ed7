/// A ticket printer without paper: it speaks ESC/POS over TCP and draws each slip as a picture.
@NullMarked
package mingbai.device.printer.simulated;

import org.jspecify.annotations.NullMarked;
