/// How a station forgets what it is, what it was told and what it holds.
@NullMarked
package mingbai.station.reset;

import org.jspecify.annotations.NullMarked;
