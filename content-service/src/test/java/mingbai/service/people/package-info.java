@NullMarked
package mingbai.service.people;

import org.jspecify.annotations.NullMarked;
