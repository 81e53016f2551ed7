/// Tickets a second and their 99th percentile, beside the database's raw commits.
@NullMarked
package mingbai.bench.queue;

import org.jspecify.annotations.NullMarked;
