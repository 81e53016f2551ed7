/// Tests of the room.
@NullMarked
package mingbai.service.evidence;

import org.jspecify.annotations.NullMarked;
