/// A window's rating pad: armed when its ticket is done, pressed or not.
@NullMarked
package mingbai.display.pad;

import org.jspecify.annotations.NullMarked;
