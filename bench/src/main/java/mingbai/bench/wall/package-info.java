/// Boards on a wall, seen from outside in the X server's own pixels.
@NullMarked
package mingbai.bench.wall;

import org.jspecify.annotations.NullMarked;
