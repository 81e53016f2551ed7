/// The queue under crowds, midnight and restarts.
@NullMarked
package mingbai.service.calling;

import org.jspecify.annotations.NullMarked;
