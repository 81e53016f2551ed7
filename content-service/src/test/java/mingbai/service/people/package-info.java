/// Who may do what, tried on every path.
@NullMarked
package mingbai.service.people;

import org.jspecify.annotations.NullMarked;
