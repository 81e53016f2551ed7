/// Tests of asking the service.
@NullMarked
package mingbai.station.ask;

import org.jspecify.annotations.NullMarked;
