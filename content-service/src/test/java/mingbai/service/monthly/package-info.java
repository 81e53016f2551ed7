/// Monthly reports, in tests.
@NullMarked
package mingbai.service.monthly;

import org.jspecify.annotations.NullMarked;
