/// Tests of the room.
@NullMarked
package mingbai.service.bundle;

import org.jspecify.annotations.NullMarked;
