/// The scanner on a serial line, in tests.
@NullMarked
package mingbai.device.scanner.serial;

import org.jspecify.annotations.NullMarked;
