/// A window's rating pad, in tests.
@NullMarked
package mingbai.display.pad;

import org.jspecify.annotations.NullMarked;
