/// Ways on foot through a hall.
@NullMarked
package mingbai.model.walk;

import org.jspecify.annotations.NullMarked;
