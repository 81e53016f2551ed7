/// Tests of the room.
@NullMarked
package mingbai.station.command;

import org.jspecify.annotations.NullMarked;
