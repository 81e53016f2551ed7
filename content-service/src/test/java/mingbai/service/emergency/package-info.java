/// The emergency desk, tried.
@NullMarked
package mingbai.service.emergency;

import org.jspecify.annotations.NullMarked;
