/// One part of a divided board (分区).
@NullMarked
package mingbai.display.zone;

import org.jspecify.annotations.NullMarked;
