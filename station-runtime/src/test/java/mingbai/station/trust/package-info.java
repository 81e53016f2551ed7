/// Trust roots as a station follows them.
@NullMarked
package mingbai.station.trust;

import org.jspecify.annotations.NullMarked;
