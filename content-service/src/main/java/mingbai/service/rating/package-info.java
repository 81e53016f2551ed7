/// What visitors think of the service: taken in once, and counted openly.
@NullMarked
package mingbai.service.rating;

import org.jspecify.annotations.NullMarked;
