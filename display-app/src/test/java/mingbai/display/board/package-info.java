/// A board's bars, laid out and measured.
@NullMarked
package mingbai.display.board;

import org.jspecify.annotations.NullMarked;
