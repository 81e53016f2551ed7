/// Tests of the room.
@NullMarked
package mingbai.station.show;

import org.jspecify.annotations.NullMarked;
