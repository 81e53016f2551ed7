/// What is on a screen, what takes it over, and the calls on their way to it.
@NullMarked
package mingbai.display.programme.onair;

import org.jspecify.annotations.NullMarked;
