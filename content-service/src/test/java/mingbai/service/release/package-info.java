@NullMarked
package mingbai.service.release;

import org.jspecify.annotations.NullMarked;
