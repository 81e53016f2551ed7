/// What is taken in and what is refused.
@NullMarked
package mingbai.service.imports;

import org.jspecify.annotations.NullMarked;
