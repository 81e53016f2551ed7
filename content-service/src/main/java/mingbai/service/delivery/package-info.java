/// How far each release has come, station by station.
@NullMarked
package mingbai.service.delivery;

import org.jspecify.annotations.NullMarked;
