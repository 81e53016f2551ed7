/// Tests of a station's log.
@NullMarked
package mingbai.station.log;

import org.jspecify.annotations.NullMarked;
