/// Files in which what was written is there after the power fails.
@NullMarked
package mingbai.station.disk;

import org.jspecify.annotations.NullMarked;
