/// Numbers that are somebody's, and those that are nobody's.
@NullMarked
package mingbai.model.personal;

import org.jspecify.annotations.NullMarked;
