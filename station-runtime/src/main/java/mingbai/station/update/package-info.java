/// How a station fetches an update of its system and leaves it for its box to install.
@NullMarked
package mingbai.station.update;

import org.jspecify.annotations.NullMarked;
