/// Tests of the room.
@NullMarked
package mingbai.service.delivery;

import org.jspecify.annotations.NullMarked;
