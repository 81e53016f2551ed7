/// What a station says of itself.
@NullMarked
package mingbai.model.status;

import org.jspecify.annotations.NullMarked;
