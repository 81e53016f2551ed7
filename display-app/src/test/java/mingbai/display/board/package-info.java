/// A board's bars, laid out and measured; what it shows when it was cut off.
@NullMarked
package mingbai.display.board;

import org.jspecify.annotations.NullMarked;
