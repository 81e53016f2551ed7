/// What the boards show, on paper (展板).
@NullMarked
package mingbai.display.print;

import org.jspecify.annotations.NullMarked;
