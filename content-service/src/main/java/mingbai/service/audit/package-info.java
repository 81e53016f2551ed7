/// Who did what in the console, and when.
@NullMarked
package mingbai.service.audit;

import org.jspecify.annotations.NullMarked;
