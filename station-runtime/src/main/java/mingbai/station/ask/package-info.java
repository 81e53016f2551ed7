/// Asking the service and waiting, for a bounded time, for its answer.
@NullMarked
package mingbai.station.ask;

import org.jspecify.annotations.NullMarked;
