/// Ways on foot, tried out.
@NullMarked
package mingbai.model.walk;

import org.jspecify.annotations.NullMarked;
