/// Scanners on a serial line: codes by suffix or pause, and the modules' own frames.
@NullMarked
package mingbai.device.scanner.serial;

import org.jspecify.annotations.NullMarked;
