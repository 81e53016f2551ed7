/// What a station hands over, exactly once.
@NullMarked
package mingbai.model.journal;

import org.jspecify.annotations.NullMarked;
