/// Rating at the window itself: the plate with its code, and the tablet beside it.
@NullMarked
package mingbai.service.plate;

import org.jspecify.annotations.NullMarked;
