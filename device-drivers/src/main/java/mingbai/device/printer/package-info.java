/// The ticket printer and the slip it prints.
@NullMarked
package mingbai.device.printer;

import org.jspecify.annotations.NullMarked;
