/// How flows are drawn, tried out.
@NullMarked
package mingbai.service.flow;

import org.jspecify.annotations.NullMarked;
