/// What stations hand over, taken in exactly once.
@NullMarked
package mingbai.service.journal;

import org.jspecify.annotations.NullMarked;
