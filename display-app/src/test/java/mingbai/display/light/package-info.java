@NullMarked
package mingbai.display.light;

import org.jspecify.annotations.NullMarked;
