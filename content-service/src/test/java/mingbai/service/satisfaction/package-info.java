/// Ratings and their figures, in tests.
@NullMarked
package mingbai.service.satisfaction;

import org.jspecify.annotations.NullMarked;
