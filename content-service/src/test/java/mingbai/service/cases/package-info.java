/// Cases: taken in and found.
@NullMarked
package mingbai.service.cases;

import org.jspecify.annotations.NullMarked;
