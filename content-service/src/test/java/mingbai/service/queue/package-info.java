/// The queue under crowds, midnight and restarts.
@NullMarked
package mingbai.service.queue;

import org.jspecify.annotations.NullMarked;
