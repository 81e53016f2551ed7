/// Tests of how a box becomes a station.
@NullMarked
package mingbai.station.identity;

import org.jspecify.annotations.NullMarked;
