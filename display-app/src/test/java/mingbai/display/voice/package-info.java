@NullMarked
package mingbai.display.voice;

import org.jspecify.annotations.NullMarked;
