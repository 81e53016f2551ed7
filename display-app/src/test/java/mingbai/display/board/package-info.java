@NullMarked
package mingbai.display.board;

import org.jspecify.annotations.NullMarked;
