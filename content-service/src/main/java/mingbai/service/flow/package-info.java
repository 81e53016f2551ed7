/// How an item's flow is drawn.
@NullMarked
package mingbai.service.flow;

import org.jspecify.annotations.NullMarked;
