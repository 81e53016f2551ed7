/// Files of strangers.
@NullMarked
package mingbai.service.sheet;

import org.jspecify.annotations.NullMarked;
