/// How a station logs.
@NullMarked
package mingbai.station.log;

import org.jspecify.annotations.NullMarked;
