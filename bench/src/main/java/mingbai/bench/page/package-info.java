/// The page on which the runs write what they came to.
@NullMarked
package mingbai.bench.page;

import org.jspecify.annotations.NullMarked;
