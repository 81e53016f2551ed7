/// Tests of how long things are kept.
@NullMarked
package mingbai.service.keeping;

import org.jspecify.annotations.NullMarked;
