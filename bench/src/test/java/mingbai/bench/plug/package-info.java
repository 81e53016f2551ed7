/// The short form of the replug run.
@NullMarked
package mingbai.bench.plug;

import org.jspecify.annotations.NullMarked;
