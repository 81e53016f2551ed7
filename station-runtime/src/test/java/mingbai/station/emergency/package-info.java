/// Emergency orders as a station takes them.
@NullMarked
package mingbai.station.emergency;

import org.jspecify.annotations.NullMarked;
