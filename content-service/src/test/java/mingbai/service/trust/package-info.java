/// Keys that ask to be trusted, tried.
@NullMarked
package mingbai.service.trust;

import org.jspecify.annotations.NullMarked;
