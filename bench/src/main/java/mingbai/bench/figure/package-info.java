/// Figures, their medians, and the lines they are told in.
@NullMarked
package mingbai.bench.figure;

import org.jspecify.annotations.NullMarked;
