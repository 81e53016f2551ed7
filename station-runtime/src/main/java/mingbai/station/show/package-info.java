/// What a program says of itself instead of starting.
@NullMarked
package mingbai.station.show;

import org.jspecify.annotations.NullMarked;
