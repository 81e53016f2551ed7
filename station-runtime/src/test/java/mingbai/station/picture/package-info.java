/// Tests of the room.
@NullMarked
package mingbai.station.picture;

import org.jspecify.annotations.NullMarked;
