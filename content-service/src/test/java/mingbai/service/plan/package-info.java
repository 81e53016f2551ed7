/// Plans of halls, tried out.
@NullMarked
package mingbai.service.plan;

import org.jspecify.annotations.NullMarked;
