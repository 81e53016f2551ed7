/// The sample hall with stations that report what a test wants.
@NullMarked
package mingbai.service.watched;

import org.jspecify.annotations.NullMarked;
