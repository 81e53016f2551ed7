/// How bright a screen is, and when it is dark.
@NullMarked
package mingbai.display.light;

import org.jspecify.annotations.NullMarked;
