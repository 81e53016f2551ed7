/// Content that came with a box instead of over the network.
@NullMarked
package mingbai.station.enclosed;

import org.jspecify.annotations.NullMarked;
