/// Who works at the windows: the fifth disclosure.
@NullMarked
package mingbai.model.staff;

import org.jspecify.annotations.NullMarked;
