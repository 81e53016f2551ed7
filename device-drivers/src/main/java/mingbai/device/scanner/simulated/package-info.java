/// A simulated scanner, before which codes are held by a program.
@NullMarked
package mingbai.device.scanner.simulated;

import org.jspecify.annotations.NullMarked;
