/// What the stations say of themselves.
@NullMarked
package mingbai.service.station;

import org.jspecify.annotations.NullMarked;
