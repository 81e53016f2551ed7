/// The lamp beside a window or board, which blinks while somebody is called.
@NullMarked
package mingbai.display.lamp;

import org.jspecify.annotations.NullMarked;
