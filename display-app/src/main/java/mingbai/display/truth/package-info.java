/// What was really on the screen, and whether it is the screen it should be.
@NullMarked
package mingbai.display.truth;

import org.jspecify.annotations.NullMarked;
