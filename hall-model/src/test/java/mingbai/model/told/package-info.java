/// Tests of what may be said from afar.
@NullMarked
package mingbai.model.told;

import org.jspecify.annotations.NullMarked;
