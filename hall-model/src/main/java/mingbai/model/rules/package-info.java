/// The rules a hall queues by, as its managers wrote them down.
@NullMarked
package mingbai.model.rules;

import org.jspecify.annotations.NullMarked;
