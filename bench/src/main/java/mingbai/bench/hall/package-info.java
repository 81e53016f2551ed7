/// A real content service in this process, and those who ask it.
@NullMarked
package mingbai.bench.hall;

import org.jspecify.annotations.NullMarked;
