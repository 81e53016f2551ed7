/// The kills, few of them.
@NullMarked
package mingbai.bench.kill;

import org.jspecify.annotations.NullMarked;
