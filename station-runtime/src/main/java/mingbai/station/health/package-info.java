/// What a station says of itself, and whether its screen is alive.
@NullMarked
package mingbai.station.health;

import org.jspecify.annotations.NullMarked;
