/// What drivers cost at rest, their simulated devices being another process.
@NullMarked
package mingbai.bench.device.idle;

import org.jspecify.annotations.NullMarked;
