/// What happened here and must reach the service: on disk first, then sent until receipted.
@NullMarked
package mingbai.station.journal;

import org.jspecify.annotations.NullMarked;
