/// The hall board (综合屏): who is called where, whatever page is on.
@NullMarked
package mingbai.display.board;

import org.jspecify.annotations.NullMarked;
