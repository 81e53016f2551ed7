/// Releases and their signatures, tried.
@NullMarked
package mingbai.service.release;

import org.jspecify.annotations.NullMarked;
