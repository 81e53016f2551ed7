/// The clerk's panel: calling, recalling and finishing tickets at a window.
@NullMarked
package mingbai.service.desk;

import org.jspecify.annotations.NullMarked;
