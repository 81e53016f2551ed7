/// How a board is divided, what runs on each part, and when (版式与排播).
@NullMarked
package mingbai.model.programme;

import org.jspecify.annotations.NullMarked;
