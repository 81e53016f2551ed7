/// What every measurement stands on: the checkout, the clock, a folder that goes away.
@NullMarked
package mingbai.bench.ground;

import org.jspecify.annotations.NullMarked;
