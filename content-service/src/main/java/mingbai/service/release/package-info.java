/// What waits for signatures: the difference it makes, who signed it, and its way out.
@NullMarked
package mingbai.service.release;

import org.jspecify.annotations.NullMarked;
