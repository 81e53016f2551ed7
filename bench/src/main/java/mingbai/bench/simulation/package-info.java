/// The queue in a world of its own: one thread, a clock that is moved, a network that fails, all
/// drawn from one seed. Service and kiosks run their real code on real files.
@NullMarked
package mingbai.bench.simulation;

import org.jspecify.annotations.NullMarked;
