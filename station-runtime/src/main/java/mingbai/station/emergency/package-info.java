/// Emergency orders: verified, stored, followed at once.
@NullMarked
package mingbai.station.emergency;

import org.jspecify.annotations.NullMarked;
