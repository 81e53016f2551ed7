/// Stations that ask too much.
@NullMarked
package mingbai.service.ask;

import org.jspecify.annotations.NullMarked;
