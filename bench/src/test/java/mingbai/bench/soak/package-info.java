/// The queue's soak, small.
@NullMarked
package mingbai.bench.soak;

import org.jspecify.annotations.NullMarked;
