/// Tests of the room.
@NullMarked
package mingbai.service.screenshot;

import org.jspecify.annotations.NullMarked;
