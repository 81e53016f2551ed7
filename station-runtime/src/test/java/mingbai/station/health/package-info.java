/// Tests of what a station says of itself.
@NullMarked
package mingbai.station.health;

import org.jspecify.annotations.NullMarked;
