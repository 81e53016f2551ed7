/// The clerk's panel, in tests.
@NullMarked
package mingbai.service.desk;

import org.jspecify.annotations.NullMarked;
