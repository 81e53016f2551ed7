/// Tests of the room.
@NullMarked
package mingbai.service.backup;

import org.jspecify.annotations.NullMarked;
