/// The line of text that runs (滚动字幕).
@NullMarked
package mingbai.display.marquee;

import org.jspecify.annotations.NullMarked;
