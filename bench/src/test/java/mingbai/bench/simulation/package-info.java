/// The queue's simulation, small.
@NullMarked
package mingbai.bench.simulation;

import org.jspecify.annotations.NullMarked;
