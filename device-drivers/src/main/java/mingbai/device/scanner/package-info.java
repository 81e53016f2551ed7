/// Code scanners: what was held before them, as text.
@NullMarked
package mingbai.device.scanner;

import org.jspecify.annotations.NullMarked;
