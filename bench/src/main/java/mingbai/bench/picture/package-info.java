/// Pictures of what a screen shows: kept as a film, and read.
@NullMarked
package mingbai.bench.picture;

import org.jspecify.annotations.NullMarked;
