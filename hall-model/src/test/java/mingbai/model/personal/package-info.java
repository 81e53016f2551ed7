@NullMarked
package mingbai.model.personal;

import org.jspecify.annotations.NullMarked;
