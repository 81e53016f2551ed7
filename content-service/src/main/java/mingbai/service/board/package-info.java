/// How boards are divided and what runs on each part, written in a form (版式与排播).
@NullMarked
package mingbai.service.board;

import org.jspecify.annotations.NullMarked;
