/// Whom a station believes, and what it did not believe.
@NullMarked
package mingbai.station.trust;

import org.jspecify.annotations.NullMarked;
