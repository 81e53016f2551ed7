/// Tests of the room.
@NullMarked
package mingbai.service.duty;

import org.jspecify.annotations.NullMarked;
