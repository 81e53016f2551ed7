/// Tests of how a station forgets.
@NullMarked
package mingbai.station.reset;

import org.jspecify.annotations.NullMarked;
