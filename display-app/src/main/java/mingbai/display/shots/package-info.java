/// Pictures of what stands on the screens.
@NullMarked
package mingbai.display.shots;

import org.jspecify.annotations.NullMarked;
