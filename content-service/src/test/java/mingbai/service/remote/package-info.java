/// Tests of the room.
@NullMarked
package mingbai.service.remote;

import org.jspecify.annotations.NullMarked;
