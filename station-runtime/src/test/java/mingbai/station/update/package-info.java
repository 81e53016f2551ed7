/// Tests of the room.
@NullMarked
package mingbai.station.update;

import org.jspecify.annotations.NullMarked;
