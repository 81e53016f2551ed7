/// Tests of the room.
@NullMarked
package mingbai.model.update;

import org.jspecify.annotations.NullMarked;
