/// Emergency orders: who gives them, how they go out, and that they are reviewed afterwards.
@NullMarked
package mingbai.service.emergency;

import org.jspecify.annotations.NullMarked;
