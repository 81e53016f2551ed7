/// The long runs: a hall's day, its queue, and noise; each ends in one line of counts.
@NullMarked
package mingbai.bench.soak;

import org.jspecify.annotations.NullMarked;
