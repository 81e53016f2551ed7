@NullMarked
package mingbai.station.emergency;

import org.jspecify.annotations.NullMarked;
