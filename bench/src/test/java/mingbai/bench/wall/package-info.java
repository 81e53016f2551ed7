/// Tests of the room.
@NullMarked
package mingbai.bench.wall;

import org.jspecify.annotations.NullMarked;
