/// Ratings and their figures, in tests.
@NullMarked
package mingbai.service.rating;

import org.jspecify.annotations.NullMarked;
