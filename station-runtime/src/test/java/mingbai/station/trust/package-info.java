@NullMarked
package mingbai.station.trust;

import org.jspecify.annotations.NullMarked;
