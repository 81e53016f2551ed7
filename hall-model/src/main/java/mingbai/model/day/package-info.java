/// Days as people read them.
@NullMarked
package mingbai.model.day;

import org.jspecify.annotations.NullMarked;
