/// The reserve without the service, and through crashes.
@NullMarked
package mingbai.station.reserve;

import org.jspecify.annotations.NullMarked;
