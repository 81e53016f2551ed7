/// Tests of following the queue.
@NullMarked
package mingbai.station.queue;

import org.jspecify.annotations.NullMarked;
