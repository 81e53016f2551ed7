/// How a bare box becomes a station: its key, which never leaves it, its certificate, and whom it
/// takes for its service.
@NullMarked
package mingbai.station.identity;

import org.jspecify.annotations.NullMarked;
