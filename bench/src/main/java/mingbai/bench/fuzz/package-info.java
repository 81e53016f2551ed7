/// Any bytes at all for each parser of device bytes, guided by what they reach.
@NullMarked
package mingbai.bench.fuzz;

import org.jspecify.annotations.NullMarked;
