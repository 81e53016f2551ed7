/// Tests of the room.
@NullMarked
package mingbai.service.rollout;

import org.jspecify.annotations.NullMarked;
