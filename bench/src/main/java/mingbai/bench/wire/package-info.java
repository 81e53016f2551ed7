/// The network that is not what it should be.
@NullMarked
package mingbai.bench.wire;

import org.jspecify.annotations.NullMarked;
