/// The power cuts, few of them.
@NullMarked
package mingbai.bench.power;

import org.jspecify.annotations.NullMarked;
