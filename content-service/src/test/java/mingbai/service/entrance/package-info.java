@NullMarked
package mingbai.service.entrance;

import org.jspecify.annotations.NullMarked;
