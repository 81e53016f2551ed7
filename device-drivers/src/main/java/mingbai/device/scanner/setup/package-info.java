/// Makes a scanner out of its configuration.
@NullMarked
package mingbai.device.scanner.setup;

import org.jspecify.annotations.NullMarked;
